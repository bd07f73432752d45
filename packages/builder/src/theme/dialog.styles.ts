import {css} from 'lit';

/** A question or a task in the middle of everything else; on a phone a sheet from the foot. */
export const dialog = css`
  dialog {
    flex-direction: column;
    inline-size: min(var(--_dialog-size, 640px), 100vw - 32px);
    max-block-size: min(100dvh - 48px, 800px);
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: 18px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 24px 64px rgb(0 0 0 / 0.28);
  }

  dialog[open] {
    display: flex;
  }

  dialog::backdrop {
    background: rgb(12 14 18 / 0.48);
  }

  .dialog-head {
    display: flex;
    align-items: start;
    gap: 8px;
    padding: 24px 20px 12px 28px;
  }

  .dialog-head > :first-child {
    flex: 1;
  }

  .dialog-head h2 {
    font-size: 20px;
    font-weight: 600;
    line-height: 32px;
    letter-spacing: -0.012em;
  }

  .dialog-body {
    display: grid;
    gap: 16px;
    padding: 4px 28px 24px;
    overflow: auto;
  }

  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 8px;
    padding: 16px 28px;
    border-block-start: 1px solid var(--_border);
  }

  @media (max-width: 560px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: 100vw;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }

    .dialog-head {
      padding: 16px 12px 8px 20px;
    }

    .dialog-body,
    .dialog-foot {
      padding-inline: 20px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 180ms var(--_ease);
    }

    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;
