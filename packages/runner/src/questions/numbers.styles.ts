import {css} from 'lit';

/** Points of a scale side by side, and their look as numbers: of a rating, of each row of a matrix. */
export const numbers = css`
  .points {
    --_column: minmax(0, 1fr);
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: var(--_column);
  }

  .points label {
    position: relative;
    display: grid;
    place-items: center;
    border-radius: var(--_radius-m);
    cursor: pointer;
  }

  .points label > * {
    grid-area: 1 / 1;
  }

  .points input {
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }

  /* More than five would be too narrow for a thumb: two rows. */
  .points:has(> :nth-child(6)) {
    grid-auto-flow: row;
    grid-template-columns: repeat(3, var(--_column));
  }

  .points:has(> :nth-child(7)) {
    grid-template-columns: repeat(4, var(--_column));
  }

  .points:has(> :nth-child(9)) {
    grid-template-columns: repeat(5, var(--_column));
  }

  .numbers {
    gap: 6px;
  }

  .numbers label {
    block-size: 44px;
    border: 1px solid var(--_control);
    background: var(--_field);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .numbers label:hover {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
  }

  .numbers label:has(:checked) {
    color: var(--_on-accent);
    border-color: var(--_accent-text);
    background: var(--_accent);
    font-weight: 700;
  }

  @media (prefers-reduced-motion: no-preference) {
    .numbers label {
      transition: var(--_duration) var(--_ease);
      transition-property: color, background-color, border-color;
    }
  }

  @media (forced-colors: active) {
    .numbers label:has(:checked) {
      forced-color-adjust: none;
      color: SelectedItemText;
      background: SelectedItem;
    }
  }
`;
