import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--_surface);
  }
  .page {
    display: grid;
    gap: 16px;
    max-inline-size: 960px;
    margin-inline: auto;
    padding: 40px 24px 96px;
  }
  /* Two lines at the foot of the window cover nothing either. */
  .page:has(~ .toasts > :nth-child(2)) {
    padding-block-end: 144px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  h1 {
    flex: 1 0 auto;
    font-size: 22px;
    font-weight: 600;
    line-height: 32px;
    letter-spacing: -0.012em;
  }
  .search {
    position: relative;
  }
  .search .icon {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 10px;
    color: var(--_muted);
  }
  .head input {
    inline-size: 208px;
    padding-inline-start: 36px;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1.4fr) minmax(0, 1.2fr) auto;
    align-items: center;
    gap: 12px;
    min-block-size: 60px;
    padding: 8px 4px 8px 10px;
    border-block-end: 1px solid var(--_border);
  }
  .row.headings {
    min-block-size: 32px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 500;
    line-height: 18px;
  }
  .headings > .acts {
    inline-size: 64px;
  }
  li.row:hover {
    background: var(--_hover);
  }
  .what {
    display: grid;
    grid-template-columns: 10px 1fr;
    gap: 0 10px;
    align-items: center;
  }
  .dot {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_muted);
  }
  .what > :last-child {
    grid-column: 2;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    color: var(--_muted);
  }
  .acts {
    position: relative;
    display: flex;
  }
  .first > .acts {
    gap: 4px;
  }
  .toasts {
    position: fixed;
    inset-block-end: 24px;
    inset-inline: 16px;
    display: grid;
    gap: 8px;
    inline-size: fit-content;
    margin-inline: auto;
  }
  .toast {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 16px;
    border-radius: 12px;
    background: light-dark(#17191d, #eceef2);
    color: light-dark(#fff, #17191d);
    box-shadow: 0 12px 32px rgb(0 0 0 / 0.28);
  }
  .toast .act {
    margin-inline-end: -8px;
    color: light-dark(#b9c8ff, #2f4fc6);
    background: none;
  }
  .first {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 480px;
    padding-block: 48px;
  }
  .refused {
    position: relative;
    display: grid;
    gap: 4px;
    padding: 12px;
    padding-inline-end: 52px;
    border-radius: var(--_radius);
    background: var(--_danger-soft);
  }
  .refused .act {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
  }
  .refused p .icon {
    margin-inline-end: 8px;
    color: var(--_danger);
    vertical-align: -4px;
  }
  .refused b {
    font-weight: 600;
  }
  .tiles {
    display: flex;
    align-items: center;
  }
  .tiles > :not(:first-child)::before {
    content: '';
    position: absolute;
    inset-inline-end: 100%;
    inline-size: 28px;
    border-block-start: 1px solid var(--_edge);
  }
  .tiles > :not(:first-child) {
    margin-inline-start: 28px;
  }
  .tiles > :last-child {
    border-color: transparent;
    color: var(--_positive);
    background: var(--_yes-soft);
  }
  .tiles > * {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_border);
    border-radius: 12px;
  }
  @container (inline-size < 720px) {
    .row.headings {
      display: none;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row > .acts {
      grid-area: 1 / 2;
    }
    .languages {
      display: none;
    }
    .row > .steps,
    .row > .changed {
      grid-column: 1;
      margin-inline-start: 20px;
    }
    .head input {
      inline-size: 100%;
    }
    .search {
      order: 1;
      flex: 1;
    }
    .head > sequence-file-button {
      order: 2;
    }
  }
  @container (inline-size < 420px) {
    .page {
      padding-inline: 16px;
    }
  }
`;
