import {css} from 'lit';

export const styles = css`
  .offers {
    display: grid;
    gap: 10px;
    margin-block: var(--_s5) var(--_s4);
  }

  .offer {
    position: relative;
    display: grid;
    grid-template-columns: 80px 1fr auto;
    align-items: start;
    column-gap: 14px;
    padding: 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-l);
    background: light-dark(var(--_n-0), var(--_n-900));
  }

  .offer:not(:has(.picture:not([hidden]))) {
    grid-template-columns: 1fr auto;
    padding-inline-start: var(--_s4);
  }

  .offer:hover {
    background: var(--_hover);
  }

  .offer:has(.tick:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .offer .tick:focus-visible {
    outline: none;
  }

  .offer .picture {
    inline-size: 80px;
    block-size: 80px;
    aspect-ratio: auto;
    margin: 0;
    border-radius: calc(var(--_radius-l) - 8px);
  }

  .offer-words {
    display: grid;
    align-content: center;
    gap: 2px;
    min-block-size: 80px;
    font-size: var(--_text-s);
    line-height: 19px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .name {
    color: var(--_text);
    font-size: var(--_text-m);
    font-weight: 600;
    line-height: 22px;
    letter-spacing: -0.006em;
    cursor: pointer;
  }

  /* The whole card is the label; a link in it lies above. */
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .offer-words a {
    position: relative;
    justify-self: start;
    padding-block: 4px;
  }

  /* As large as a finger. */
  .offer-words a::after {
    content: '';
    position: absolute;
    inset: -9px -8px;
  }

  .price {
    margin-block-start: 2px;
    color: var(--_text);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .offer .tick {
    margin: 4px 4px 0 0;
  }

  .offer:has(:checked) {
    border-color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
    background: var(--_accent-soft);
    --_plate: var(--_accent-soft);
  }

  .contact {
    display: grid;
    gap: var(--_s2);
    margin-block-end: var(--_s2);
  }

  .contact .label {
    padding: 0;
  }

  @container (inline-size >= 560px) {
    .offers {
      grid-template-columns: repeat(auto-fit, minmax(160px, 1fr));
      gap: var(--_s4);
    }

    .offer:has(.picture:not([hidden])) {
      grid-template-columns: 1fr;
      grid-template-rows: auto 1fr;
      row-gap: var(--_s3);
      padding-block-end: 14px;
    }

    .offer .picture {
      inline-size: 100%;
      block-size: 120px;
    }

    .picture:not([hidden]) ~ .offer-words {
      padding-inline: 6px;
      min-block-size: 0;
      align-content: start;
    }

    /* On a picture the tick stands on a plate of the card's own ground. */
    .picture:not([hidden]) ~ .tick {
      position: absolute;
      inset-block-start: 20px;
      inset-inline-end: 20px;
      margin: 0;
      outline: 4px solid var(--_plate, light-dark(var(--_n-0), var(--_n-900)));
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .offer {
      transition: background-color var(--_duration) var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .offer:has(:checked) {
      outline: 2px solid SelectedItem;
    }
  }
`;
