import {css} from 'lit';

export const styles = css`
  /* Anchored at its top: what is as high as its tab would move the tabs from under the pointer. */
  @media (min-width: 561px) {
    dialog {
      --_top: min(12dvh, 120px);
      margin-block: var(--_top) auto;
      max-block-size: min(100dvh - var(--_top) - 24px, 800px);
    }
  }
  .segments {
    flex-wrap: wrap;
    justify-self: start;
  }
  @media (max-width: 560px) {
    .dialog-body > .segments {
      display: grid;
      grid-template-columns: 1fr 1fr;
      justify-self: stretch;
    }
    .segments .icon {
      display: none;
    }
    .segments > button {
      padding-inline: 8px;
    }
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 32px;
    font-weight: 600;
  }
  .title > :is(h3, .segments) {
    margin-inline-end: auto;
  }
  pre {
    margin: 0;
    padding: 12px 14px;
    overflow: auto;
    border-radius: 10px;
    background: var(--_sunken);
    font: 400 13px/20px var(--_mono);
    tab-size: 2;
  }
  /* An address has no lines to keep. */
  .address {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
  }
  .code > div {
    display: grid;
    flex: 1 1 200px;
    gap: 12px;
  }
  .code img {
    inline-size: 184px;
    block-size: 184px;
    background: #fff;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  blockquote {
    margin: 0;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_sunken);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .made-up {
    display: flex;
    gap: 10px;
    padding: 10px 12px;
    border-radius: 10px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 13px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .made-up .icon {
    flex: none;
  }
`;
