import {css} from 'lit';

export const styles = css`
  :host {
    display: contents !important;
    container-type: normal !important;
  }

  dialog {
    inline-size: min(560px, 100%);
    max-inline-size: none;
    max-block-size: min(calc(100dvh - 48px), 900px);
    padding: 0;
    border: 0;
    border-radius: var(--_radius-l);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 32px 80px -16px rgb(0 0 0 / 0.45);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.48);
  }

  /* The dialog is the card: the runner in it draws none, and leaves room for the close button. */
  .sheet {
    position: relative;
    /* A scrollbar lies over the card's padding: if it took width, a narrower look would come and go with it. */
    inline-size: min(560px, 100vw);
    outline: none;
    --_card-border: 0;
    --_card-radius: 0;
    --_card-shadow: none;
    --_brand-end: 40px;
  }

  .close {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-end: 8px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .close:hover {
    background: var(--_hover);
  }

  @media (min-width: 560px) {
    .close {
      inset-block-start: 20px;
      inset-inline-end: 24px;
    }
  }

  @media (max-width: 559px) {
    dialog {
      inline-size: 100%;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise var(--_duration) var(--_ease);
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
`;
