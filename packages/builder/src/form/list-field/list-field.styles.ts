import {css} from 'lit';

export const styles = css`
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .item {
    border: 1px solid var(--_border);
    border-radius: 10px;
    background: var(--_card);
  }
  .item.open {
    border-color: var(--_control);
  }
  .item.lifted {
    position: relative;
    z-index: 1;
    box-shadow: 0 12px 28px -8px rgb(0 0 0 / 0.3);
  }
  .item.before {
    box-shadow: 0 -3px 0 var(--_accent-text);
  }
  .item.after {
    box-shadow: 0 3px 0 var(--_accent-text);
  }
  .bar {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    padding-inline: 4px;
  }
  .toggle {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 0 4px;
    border: 0;
    border-radius: 8px;
    background: none;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .name {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chevron {
    color: var(--_muted);
  }
  .open .chevron {
    rotate: 180deg;
  }
  .item > .body {
    padding: 4px 12px 14px;
  }
  .said {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .status:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .toggle {
      min-block-size: 48px;
    }
  }
`;
