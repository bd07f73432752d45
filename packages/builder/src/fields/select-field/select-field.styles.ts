import {css} from 'lit';

/** A native list drawn as a field. The arrow is drawn with two gradients: a strict policy refuses images of our own. */
export const select = css`
  select.input {
    appearance: none;
    padding-inline-end: 32px;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(-45deg, transparent 50%, var(--_muted) 50%);
    background-position:
      right 17px center,
      right 12px center;
    background-size: 5px 5px;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select.input:dir(rtl) {
    background-position:
      left 12px center,
      left 17px center;
  }

  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
  }
`;
