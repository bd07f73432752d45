import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 20px;
    border-block-end: 1px solid var(--_border);
  }
  .bar select {
    inline-size: auto;
  }
  .bar .said {
    flex-basis: 100%;
  }
  .said:empty {
    display: none;
  }
  kbd {
    padding-inline: 5px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    color: var(--_muted);
    font: inherit;
    font-size: 12px;
    line-height: 18px;
  }
  .rows {
    overflow: auto;
    padding-block-end: 40px;
  }
  .columns,
  .row {
    display: grid;
    grid-template-columns: 136px repeat(2, minmax(0, 1fr));
    gap: 4px 24px;
    padding: 8px 20px;
  }
  .columns {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
    font-weight: 600;
  }
  .columns .muted {
    font-weight: 400;
  }
  h2 {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 6px 20px;
    border-block: 1px solid var(--_border);
    background: var(--_sunken);
    font-weight: 600;
  }
  h2 .icon {
    color: var(--_muted);
  }
  .where {
    padding-block: 8px;
    overflow-wrap: anywhere;
  }
  .source {
    padding-block: 8px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .new {
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--_warn);
    text-underline-offset: 4px;
  }
  textarea.input {
    min-block-size: 36px;
  }
  .missing textarea,
  .stale textarea {
    border-color: var(--_warn);
  }
  .remark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin-block-start: 4px;
  }
  .remark > p {
    flex: 1 1 200px;
  }
  .none {
    padding: 24px 20px;
  }
  @container (inline-size < 960px) {
    .columns > :first-child {
      display: none;
    }
    .columns,
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .where {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
  }
  @container (inline-size < 720px) {
    .columns {
      display: none;
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .source {
      padding-block: 0 4px;
    }
    kbd {
      display: none;
    }
  }
  @media (pointer: coarse) {
    textarea.input {
      min-block-size: 44px;
    }
    kbd {
      display: none;
    }
  }
`;
