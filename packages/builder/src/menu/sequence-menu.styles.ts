import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  :host([look='row']) {
    display: block;
  }

  .add {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 1px solid var(--_control);
    border-radius: 50%;
    background: var(--_card);
    color: var(--_muted);
    cursor: pointer;
  }

  .add::after {
    content: '';
    position: absolute;
    inset: -10px;
    border-radius: 50%;
  }

  .add:is(:hover, [aria-expanded='true']) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .add ::slotted(.icon) {
    color: inherit;
  }

  .menu {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    max-inline-size: min(340px, calc(100vw - 16px));
    max-block-size: min(520px, calc(100vh - 16px));
    margin: 0;
    padding: 6px;
    overflow: auto;
    border: 0;
    border-radius: 12px;
    background: light-dark(#fff, var(--_n-850));
    color: var(--_text);
    box-shadow:
      0 0 0 1px light-dark(rgb(0 0 0 / 0.08), var(--_n-700)),
      0 20px 40px -16px rgb(0 0 0 / 0.32);
  }

  .title {
    padding: 6px 10px 4px;
    color: var(--_muted);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
  }

  .item {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 10px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .menu.two:popover-open {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
    inline-size: min(340px, calc(100vw - 16px));
  }

  .menu.two .title {
    grid-column: 1 / -1;
  }

  .menu.two .item {
    min-block-size: 48px;
    padding-inline: 8px;
    gap: 8px;
  }

  .item:is(:hover, :focus) {
    background: var(--_accent-soft);
  }

  .item:disabled {
    color: var(--_control);
    background: none;
    cursor: default;
  }

  .item > .icon,
  ::slotted(.icon) {
    color: var(--_muted);
  }

  small {
    display: block;
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }

  @media (pointer: coarse) {
    .item {
      min-block-size: 44px;
    }
  }
`;
