import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    block-size: 100%;
  }
  .pane {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    position: static;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: light-dark(var(--_n-100), var(--_n-980));
    color: var(--_text);
  }
  .pane:popover-open {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvh;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 52px;
    padding-inline: 16px 8px;
  }
  .seen {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--_muted);
  }
  .seen select {
    field-sizing: content;
  }
  .segments {
    background: light-dark(var(--_n-200), var(--_n-900));
  }
  .segments > button {
    min-inline-size: 36px;
    padding-inline: 8px;
  }
  .room {
    display: grid;
    place-items: start center;
    overflow: auto;
    padding: 8px 16px 16px;
  }
  .device {
    flex: none;
    padding: 8px;
    border-radius: 40px;
    background: #17191d;
  }
  .screen {
    overflow: auto;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 32px;
    color-scheme: light;
    background: light-dark(#fff, #15171b);
  }
  /* On a page it fills the window; here, the screen of the device. */
  .screen > sequence-runner {
    min-block-size: 100%;
  }
  .dark .screen {
    color-scheme: dark;
  }
  .phone {
    inline-size: 350px;
    block-size: 726px;
  }
  .tablet {
    inline-size: 784px;
    block-size: 1040px;
    border-radius: 28px;
  }
  .tablet .screen {
    border-radius: 20px;
  }
  .desktop {
    inline-size: 1280px;
    block-size: 800px;
    border-radius: 14px;
  }
  .desktop .screen {
    border-radius: 8px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    padding: 8px;
  }
  /* Where the pane is a phone's, it is the phone. */
  @container (inline-size < 400px) {
    .pane:not(:popover-open) .bar .segments {
      display: none;
    }
    .pane:not(:popover-open) .room {
      place-items: stretch;
      padding: 0 8px;
    }
    .pane:not(:popover-open) .device {
      inline-size: auto;
      block-size: auto;
      padding: 0;
      border-radius: 18px;
      background: none;
    }
    .pane:not(:popover-open) .screen {
      border-radius: 18px;
    }
  }
  @media (max-width: 400px) {
    .bar .segments {
      display: none;
    }
  }
  @media (pointer: coarse) {
    select,
    .segments > button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
