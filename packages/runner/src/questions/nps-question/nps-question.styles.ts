import {css} from 'lit';

export const styles = css`
  .nps {
    display: grid;
    gap: var(--_s2);
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    block-size: var(--_height);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .scale label {
    position: relative;
    display: grid;
    place-items: center;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    cursor: pointer;
  }

  label:not(:first-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 12px;
    border-inline-start: 1px solid var(--_border);
  }

  .scale span {
    position: relative;
    z-index: 1;
  }

  .scale label::before {
    content: '';
    position: absolute;
    inset: 3px 1px;
    border-radius: var(--_radius-m);
  }

  .scale label:hover::before {
    background: var(--_accent-soft);
  }

  .scale label:has(:checked) {
    color: var(--_on-accent);
    font-weight: 700;
    z-index: 1;
  }

  .scale label:has(:checked)::before {
    inset: -5px -3px;
    border: 1.5px solid var(--_accent-text);
    background: var(--_accent);
    box-shadow: 0 0 0 2px var(--_surface);
  }

  .scale label:has(:checked):first-child::before {
    inset-inline-start: -1px;
  }

  .scale label:has(:checked):last-child::before {
    inset-inline-end: -1px;
  }

  .scale label:has(:focus-visible) {
    border-radius: var(--_radius-m);
    outline-offset: 5px;
    z-index: 2;
  }

  .scale label:has(:checked)::after,
  .scale label:has(:checked) + label::after {
    content: none;
  }

  .scale input {
    position: absolute;
    inset: 0;
    z-index: 2;
    opacity: 0;
    cursor: inherit;
  }

  .has-error .scale {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  @container (inline-size >= 560px) {
    .scale {
      block-size: auto;
      gap: 6px;
      border: 0;
      background: none;
    }

    .scale label {
      block-size: 48px;
      border: 1px solid var(--_control);
      border-radius: var(--_radius-m);
      background: var(--_field);
    }

    .scale label::after {
      content: none !important;
    }

    .scale label:hover::before {
      inset: 0;
    }

    .scale label:has(:checked) {
      border-color: transparent;
    }

    .scale label:has(:checked)::before {
      inset: -1px !important;
      box-shadow: none;
    }

    .has-error .scale {
      box-shadow: none;
    }

    .has-error .scale label {
      border-color: var(--_danger);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .scale label::before {
      transition: background-color var(--_duration) var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .scale label:has(:checked) {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
    }
  }
`;
