import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .tabs {
    display: none;
    margin-block-end: 12px;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    line-height: 20px;
  }
  .field {
    inline-size: 28%;
  }
  th {
    font-weight: 500;
    text-align: start;
  }
  th,
  td {
    padding: 8px 12px 8px 0;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    box-shadow: inset 0 -1px var(--_border);
    font-weight: 600;
  }
  thead small {
    display: block;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
    line-height: 18px;
  }
  .section th {
    padding-block: 24px 8px;
    font-weight: 600;
  }
  .pair {
    border-block-start: 1px solid var(--_border);
  }
  .pair th {
    color: var(--_muted);
    font-weight: 400;
  }
  .differs {
    background: var(--_warn-soft);
  }
  .differs th {
    color: var(--_text);
    box-shadow: inset 3px 0 var(--_warn);
    padding-inline-start: 12px;
  }
  .differs td {
    text-decoration: underline 2px var(--_warn);
    text-underline-offset: 3px;
  }
  td.absent {
    color: var(--_muted);
    font-style: italic;
    text-decoration: none;
  }
  th:focus-visible {
    outline-offset: -2px;
  }
  /* One version at a time. */
  @container (inline-size < 560px) {
    .tabs {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .field {
      inline-size: 36%;
    }
    [data-shown='mine'] .theirs,
    [data-shown='theirs'] .mine {
      display: none;
    }
  }
`;
