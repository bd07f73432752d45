import {css} from 'lit';

export const progress = css`
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s3);
    margin-block: 0 var(--_s3);
    color: var(--_muted);
    font-size: var(--_text-xs);
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }

  .marks {
    display: flex;
    gap: 4px;
  }

  .marks > * {
    inline-size: 14px;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_border);
  }

  .marks > .done,
  .marks > .now {
    background: var(--_accent-text);
  }

  .marks > .now {
    inline-size: 26px;
  }

  @media (forced-colors: active) {
    .marks {
      display: none;
    }
  }
`;
