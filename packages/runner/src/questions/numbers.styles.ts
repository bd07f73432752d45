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
    position: var(--_position, relative);
    display: grid;
    place-items: center;
    border-radius: var(--_radius-m);
    cursor: pointer;
  }

  .points label > * {
    grid-area: 1 / 1;
  }

  .points input:not(.mark) {
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
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .numbers .mark {
    position: relative;
    inline-size: 100%;
    block-size: 100%;
  }
`;
