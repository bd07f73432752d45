import {css} from 'lit';

export const styles = css`
  .lines {
    display: grid;
  }

  .lines > * {
    grid-area: 1 / 1;
  }

  .copy {
    visibility: hidden;
    max-block-size: 18lh;
    overflow: hidden;
    overflow-wrap: break-word;
    white-space: pre-wrap;
  }

  .count {
    margin-block-start: -2px;
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-variant-numeric: tabular-nums;
    line-height: 18px;
    text-align: end;
  }
`;
