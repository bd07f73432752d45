import {css} from 'lit';

/** Native radios and checkboxes, redrawn; and a tick with its sentence. */
export const tick = css`
  .tick {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    background: var(--_field);
    cursor: pointer;
  }

  .tick:checked {
    border-color: var(--_accent-text);
    background: radial-gradient(circle, var(--_on-accent) 3.6px, var(--_accent) 4.2px);
  }

  .tick[type='checkbox'] {
    border-radius: var(--_radius-s);
  }

  .tick[type='checkbox']:checked {
    background: var(--_accent);
  }

  .tick[type='checkbox']:checked::before {
    content: '';
    position: absolute;
    inset: -1.5px;
    background: var(--_on-accent);
    clip-path: polygon(22% 52%, 30% 44%, 43% 57%, 70% 29%, 78% 37%, 43% 72.5%);
  }

  .check {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-block-size: 44px;
    padding-block: 10px;
    font-size: var(--_text-s);
    line-height: 1.45;
    cursor: pointer;
  }

  .check .tick {
    margin-block-start: -1px;
  }

  @media (forced-colors: active) {
    .tick {
      appearance: auto;
    }

    .tick::before {
      content: none !important;
    }
  }
`;
