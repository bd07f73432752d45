import {css} from 'lit';

/** A remark under a field: one sentence on warm ground, with its fix. */
export const remark = css`
  .remark {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 10px;
    padding: 12px;
    border-radius: 10px;
    background: var(--_warn-soft);
    font-size: 13px;
    line-height: 18px;
  }

  .remark > .icon {
    color: var(--_warn);
  }

  .remark .do {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .remark > :nth-child(n + 3) {
    grid-column: 2;
    justify-self: start;
  }
`;
