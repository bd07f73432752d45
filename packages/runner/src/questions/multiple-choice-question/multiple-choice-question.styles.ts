import {css} from 'lit';

export const styles = css`
  /* How many to choose comes after what the owner wrote. */
  .help + .help {
    margin-block-start: -10px;
  }
`;
