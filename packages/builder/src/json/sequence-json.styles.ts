import {css} from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    block-size: 100%;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 20px;
  }
  .refused {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: 52px;
    padding: 8px 12px 8px 20px;
    background: var(--_danger-soft);
  }
  .refused p {
    flex: 1 1 240px;
  }
  .refused b {
    font-weight: 600;
  }
  .refused > .icon,
  .why .icon {
    color: var(--_danger);
  }
  .refused .syntax {
    flex-basis: 100%;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
  }
  .body.split {
    grid-template-columns: 232px minmax(0, 1fr);
  }
  .issues {
    overflow: auto;
    padding: 12px;
    border-inline-end: 1px solid var(--_border);
  }
  .issues h2 {
    padding: 0 8px 8px;
    font-weight: 600;
  }
  .issues p {
    padding: 8px;
  }
  kbd {
    padding-inline: 5px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    font: inherit;
    font-size: 12px;
  }
  .issue {
    display: grid;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .issue b {
    font-weight: 500;
  }
  .issue:is(:hover, :focus) {
    background: var(--_danger-soft);
  }
  .code {
    overflow: auto;
    padding-block: 12px;
    font: 400 13px/26px var(--_mono);
  }
  .over {
    outline: 2px dashed var(--_accent-text);
    outline-offset: -8px;
  }
  .line {
    display: block;
    min-block-size: 26px;
    padding-inline: 12px 20px;
    white-space: pre;
  }
  .line::before {
    content: attr(data-line);
    display: inline-block;
    inline-size: 40px;
    margin-inline-end: 16px;
    color: var(--_muted);
    text-align: end;
  }
  .line.bad {
    background: var(--_danger-soft);
    box-shadow: inset 3px 0 var(--_danger);
  }
  .why {
    display: flex;
    align-items: start;
    gap: 10px;
    padding: 8px 20px 8px 28px;
    background: var(--_danger-soft);
    box-shadow: inset 3px 0 var(--_danger);
    font: 400 14px/20px var(--_font);
  }
  .why p {
    flex: 1 1 auto;
  }
  .why .act {
    margin-block: -4px;
  }
  @container (inline-size < 720px) {
    .body.split {
      grid-template: minmax(0, 160px) minmax(0, 1fr) / minmax(0, 1fr);
    }
    .issues {
      border-inline-end: 0;
      border-block-end: 1px solid var(--_border);
    }
    .why {
      position: sticky;
      inset-inline-start: 0;
      inline-size: 100cqi;
    }
  }
`;
