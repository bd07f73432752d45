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

  /* Never so round that it could be a radio. */
  .tick[type='checkbox'] {
    border-radius: min(var(--_radius-s), 7px);
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

  /* A radio that is the ground of the number beside it, and shows by itself that it is chosen. */
  .mark {
    appearance: none;
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: auto;
    block-size: auto;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_field);
    pointer-events: none;
  }

  .mark + span {
    position: relative;
    z-index: 2;
  }

  .mark + span,
  .choice span {
    -webkit-text-stroke: 0.03em transparent;
  }

  label:hover > .mark {
    border-color: var(--_accent-text);
    background: var(--_accent-soft);
  }

  .has-error .mark {
    border-color: var(--_danger);
  }

  label > .mark:checked {
    border-color: var(--_accent-text);
    background: var(--_accent);
  }

  .mark:checked + span {
    color: var(--_on-accent);
  }

  /* Bold by the colour of a stroke: another weight would lay the page out anew. And at once: every frame of a
     transition paints the page again. */
  :checked ~ span {
    -webkit-text-stroke-color: currentColor;
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
    label > .mark:checked {
      background: SelectedItem;
    }

    .mark:checked + span {
      forced-color-adjust: none;
      color: SelectedItemText;
    }

    .tick {
      appearance: auto;
    }

    .tick::before {
      content: none !important;
    }
  }
`;
