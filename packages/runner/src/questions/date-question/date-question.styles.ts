import {css} from 'lit';

export const styles = css`
  .days {
    margin-block-start: -6px;
    color: var(--_muted);
    font-size: var(--_text-s);
    line-height: 20px;
  }

  :host([alone]) .days {
    font-size: var(--_text-m);
    line-height: 24px;
  }

  .help ~ .days {
    margin-block-start: -10px;
  }

  .date {
    position: relative;
  }

  .field {
    appearance: none;
    padding-inline-end: 44px;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }

  .empty:not(:focus) {
    color: var(--_muted);
  }

  .field::-webkit-date-and-time-value {
    text-align: start;
  }

  /* Ours is drawn, the browser's is pressed. */
  .field::-webkit-calendar-picker-indicator {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 48px;
    block-size: auto;
    margin: 0;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }

  .date .icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 14px;
    color: var(--_muted);
    pointer-events: none;
  }

  /* Firefox always shows its own. */
  @supports not selector(::-webkit-calendar-picker-indicator) {
    .date .icon {
      display: none;
    }
  }
`;
