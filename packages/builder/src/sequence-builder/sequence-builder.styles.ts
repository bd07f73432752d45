import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    block-size: 100dvh;
    min-block-size: 480px;
    background: var(--_surface);
  }
  .frame {
    display: grid;
    grid-template: 52px auto minmax(0, 1fr) / 392px minmax(0, 1fr) 424px;
    block-size: 100%;
  }
  sequence-bar {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  sequence-recovered-line {
    grid-column: 1 / -1;
  }
  .editor,
  main,
  .preview {
    grid-row: 3;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* What stands on its lower edge would hide what is scrolled to. */
  main {
    scroll-padding-block-end: 64px;
  }
  .missing {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 480px;
    margin: 96px auto;
    padding-inline: 24px;
  }
  .issues {
    display: grid;
    gap: 8px;
  }
  .issues > li {
    display: flex;
    gap: 8px;
  }
  .issues .icon {
    color: var(--_danger);
  }
  .issues code {
    display: block;
    color: var(--_muted);
    font: 13px/18px var(--_mono);
  }
  .missing .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .missing h1 {
    font-size: 22px;
    font-weight: 600;
    line-height: 28px;
  }
  .notice {
    position: fixed;
    inset-block-end: 68px;
    inset-inline: 16px;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 10px 14px;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 12px 32px rgb(0 0 0 / 0.28);
  }
  .notice:empty {
    display: none;
  }
  .notice > .icon {
    color: var(--_danger);
  }
  .bone-bar {
    grid-column: 1 / -1;
    border-block-end: 1px solid var(--_border);
  }
  .loading > :is(.editor, main, .preview) {
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 24px;
  }
  .loading > main {
    justify-items: center;
  }
  main > .bone {
    inline-size: min(100%, 420px);
    block-size: 88px;
  }
  .preview > .bone {
    block-size: 480px;
  }
  main {
    display: grid;
    border-inline: 1px solid var(--_border);
  }
  .preview {
    background: light-dark(var(--_n-100), var(--_n-980));
  }
  .view {
    grid-column: 1 / -1;
    grid-row: 3 / -1;
    min-inline-size: 0;
  }
  [data-view]:not([data-view='path']) > :is(.panes, .editor, main, .preview) {
    display: none !important;
  }
  .panes {
    display: none;
  }
  .panes button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-weight: 500;
    cursor: pointer;
  }
  .panes [aria-pressed='true'] {
    color: var(--_accent-text);
    background: var(--_accent-soft);
  }
  /* Path and preview share a pane. */
  @container (inline-size < 1200px) {
    .frame {
      grid-template: 52px auto 52px minmax(0, 1fr) / 392px minmax(0, 1fr);
    }
    .panes {
      grid-area: 3 / 2;
      display: flex;
      justify-content: center;
      gap: 4px;
      padding: 4px 12px;
      border-inline-start: 1px solid var(--_border);
      background: light-dark(var(--_n-50), var(--_n-980));
    }
    .panes button {
      padding-inline: 12px;
    }
    .panes .to-editor {
      display: none;
    }
    [data-pane='editor'] .panes .to-path {
      color: var(--_accent-text);
      background: var(--_accent-soft);
    }
    .frame > .editor {
      grid-area: 3 / 1 / 5;
    }
    main,
    .frame > .preview {
      grid-area: 4 / 2;
      border-inline-end: 0;
    }
    .frame:not([data-pane='preview']) > .preview,
    [data-pane='preview'] > main {
      display: none;
    }
  }
  /* One pane, and the tabs at the foot. */
  @container (inline-size < 720px) {
    .frame {
      grid-template: auto auto minmax(0, 1fr) 64px / minmax(0, 1fr);
    }
    .panes {
      grid-area: 4 / 1;
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      padding: 6px 8px calc(6px + env(safe-area-inset-bottom));
      border-inline: 0;
      border-block: 1px solid var(--_border);
      background: var(--_surface);
    }
    .panes button {
      flex-direction: column;
      gap: 2px;
      padding: 0;
      font-size: 12px;
      line-height: 16px;
    }
    .panes .to-editor {
      display: flex;
    }
    [data-pane='editor'] .panes .to-path {
      color: var(--_muted);
      background: none;
    }
    .frame > :is(.editor, main, .preview) {
      grid-area: 3 / 1;
      border: 0;
    }
    .frame:not([data-pane='editor']) > .editor,
    .frame:not([data-pane='path']) > main {
      display: none;
    }
  }
`;
