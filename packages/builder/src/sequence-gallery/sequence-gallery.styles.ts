import {css} from 'lit';

export const styles = css`
  :host {
    --_dialog-size: 1120px;
  }
  dialog {
    block-size: min(100dvh - 48px, 800px);
  }
  .dialog-body {
    flex: 1;
    align-content: start;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    padding: 0 28px 16px;
  }
  .search {
    position: relative;
    flex: 0 1 320px;
  }
  .search .icon {
    position: absolute;
    inset-block-start: 9px;
    inset-inline-start: 10px;
    color: var(--_muted);
  }
  .search input {
    padding-inline-start: 36px;
  }
  .tools > p {
    margin-inline-start: auto;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 24px 20px;
  }
  .card {
    position: relative;
    display: grid;
    align-content: start;
    gap: 2px;
  }
  .card > sequence-miniature {
    margin-block-end: 8px;
    border: 1px solid var(--_card-edge, transparent);
    border-radius: 14px;
    background: var(--_card-ground, light-dark(var(--_n-100), var(--_n-900)));
    outline: var(--_card-ring, none);
    outline-offset: 2px;
  }
  .card button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .card button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 14px;
  }
  .card button:focus-visible {
    outline: none;
  }
  .card:is(:hover, :has(:focus-visible)) {
    --_card-edge: var(--_accent-text);
    --_card-ground: var(--_accent-soft);
  }
  .card:has(:focus-visible) {
    --_card-ring: 2px solid var(--_accent-text);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 4px;
    color: var(--_muted);
  }
  .empty-start {
    justify-content: space-between;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 360px);
    gap: 32px;
  }
  .facts {
    display: grid;
    align-content: start;
    gap: 16px;
  }
  .stops {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .stop {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 0 12px;
    inline-size: 100%;
    padding: 8px 12px;
    border: 0;
    border-radius: 10px;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .stop .icon {
    grid-row: span 2;
    align-self: center;
    color: var(--_muted);
  }
  .stop b {
    font-weight: 600;
  }
  .stop:hover {
    background: light-dark(var(--_n-50), var(--_n-900));
  }
  .stop[aria-pressed='true'] {
    background: var(--_accent-soft);
  }
  .stop[aria-pressed='true'] .icon {
    color: var(--_accent-text);
  }
  sequence-preview {
    position: sticky;
    inset-block-start: 0;
    block-size: 600px;
    border-radius: 24px;
    overflow: hidden;
  }
  /* Four ways side by side, without their drawings where these would not fit. */
  @media (max-width: 400px) {
    .segments .icon {
      display: none;
    }
    .segments {
      inline-size: 100%;
    }
    .segments > button {
      flex: 1 1 auto;
      padding-inline: 6px;
    }
  }
  @media (max-width: 760px) {
    .detail {
      grid-template-columns: minmax(0, 1fr);
    }
    sequence-preview {
      position: static;
    }
    .tools {
      padding-inline: 20px;
    }
    .search {
      flex-basis: 100%;
    }
    .tools > p {
      margin-inline-start: 0;
    }
  }
`;
