import {css} from 'lit';

/* The radio itself is the ground of its number: what is chosen changes no box, so the page is not laid out anew. */
export const styles = css`
  .nps {
    display: grid;
    gap: var(--_s2);
  }

  .scale {
    display: grid;
    grid-template-columns: repeat(11, minmax(0, 1fr));
    gap: 6px;
  }

  .scale label {
    position: relative;
    display: grid;
    place-items: center;
    block-size: 48px;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    cursor: pointer;
  }

  @container (inline-size < 560px) {
    .scale {
      gap: 0;
      block-size: var(--_height);
      /* Keeps 0 and 10 off very round ends. */
      padding-inline: clamp(0px, (var(--_radius) - 12px) / 2, 8px);
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_field);
    }

    .scale label {
      block-size: auto;
    }

    .scale label:not(:first-child)::after {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      inset-block: 12px;
      border-inline-start: 1px solid var(--_border);
    }

    .scale .mark {
      inset: -5px -3px;
      border: 1.5px solid transparent;
      background: none;
    }

    .scale label:first-child .mark {
      inset-inline-start: -1px;
    }

    .scale label:last-child .mark {
      inset-inline-end: -1px;
    }

    .scale label:hover .mark {
      background: var(--_accent-soft);
      clip-path: inset(8px 4px round var(--_radius-m));
    }

    .scale label .mark:checked {
      border-color: var(--_accent-text);
      background: var(--_accent);
      box-shadow: 0 0 0 2px var(--_background);
      clip-path: none;
    }

    .scale label .mark:focus-visible {
      clip-path: none;
    }

    .has-error .scale {
      border-color: var(--_danger);
      box-shadow: inset 0 0 0 1px var(--_danger);
    }
  }
`;
