import {css} from 'lit';

export const styles = css`
  .prose {
    margin-block: var(--_s3) var(--_s6);
  }
`;
