import {css} from 'lit';

/** Buttons, switches between views, tags. With a finger everything that is touched is 44 px. */
export const control = css`
  .act {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 0 10px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }

  .act:hover {
    background: var(--_hover);
  }

  .act.primary {
    padding-inline: 14px;
    color: var(--_surface);
    background: var(--_text);
  }

  .act.bordered {
    box-shadow: inset 0 0 0 1px var(--_edge);
    background: var(--_field);
  }

  .act.only {
    inline-size: 32px;
    padding: 0;
    color: var(--_muted);
  }

  .act.link {
    min-block-size: 20px;
    padding: 0 2px;
    color: var(--_accent-text);
    font-size: 13px;
    line-height: 18px;
  }

  .act:disabled,
  .act[aria-disabled='true'] {
    color: var(--_control);
    background: none;
    cursor: default;
  }

  .act.fix {
    min-block-size: 28px;
    color: var(--_surface);
    background: var(--_warn);
  }

  .act.danger {
    color: var(--_danger);
  }

  .add-row {
    justify-content: flex-start;
    inline-size: 100%;
    min-block-size: 40px;
    border: 1px dashed var(--_control);
    border-radius: 10px;
    color: var(--_muted);
  }

  .segments {
    display: inline-flex;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: light-dark(var(--_n-100), var(--_n-900));
  }

  .segments > button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 28px;
    padding-inline: 10px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-weight: 500;
    cursor: pointer;
  }

  .segments > [aria-pressed='true'],
  .segments > [aria-selected='true'] {
    color: var(--_text);
    background: light-dark(#fff, var(--_n-800));
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12);
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding-inline: 7px;
    border-radius: 6px;
    background: light-dark(var(--_n-100), var(--_n-850));
    color: var(--_muted);
    font-size: 12px;
    font-weight: 500;
    line-height: 22px;
    white-space: nowrap;
  }

  .tag .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .tag.warn {
    color: var(--_warn);
    background: var(--_warn-soft);
  }

  .tag.yes {
    color: var(--_yes);
    background: var(--_yes-soft);
  }

  .tag.danger {
    color: var(--_danger);
    background: var(--_danger-soft);
  }

  .pane-head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 52px;
    padding-inline: 20px 12px;
    flex: none;
  }

  .pane-head > h2 {
    font-weight: 600;
    letter-spacing: -0.006em;
  }

  .grip {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: light-dark(var(--_n-550), var(--_n-450));
    cursor: grab;
    touch-action: none;
  }

  .grip:hover {
    color: var(--_text);
  }

  @media (pointer: coarse) {
    .act,
    .segments > button {
      min-block-size: 44px;
    }

    .act.only,
    .grip {
      inline-size: 44px;
      block-size: 44px;
    }

    .add-row {
      min-block-size: 48px;
    }
  }
`;
