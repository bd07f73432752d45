import {css} from 'lit';

/** A native list that looks like words: which language, which customer. */
export const quietSelect = css`
  select {
    min-block-size: 32px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-weight: 500;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }
`;
