import {css} from 'lit';

/** Choices in words: a list with ticks, or buttons side by side. */
export const choiceStyles = css`
  .choices {
    display: grid;
    gap: var(--_s2);
  }

  .choice {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .choice:not(.other),
  .other > label {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    min-block-size: calc(var(--_height) - 2px);
    padding-inline: 14px;
    cursor: pointer;
  }

  .choice span {
    max-inline-size: 100%;
    padding-block: 12px;
  }

  .choice .picture {
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    aspect-ratio: auto;
    border-radius: var(--_radius-s);
  }

  .choice:hover {
    border-color: light-dark(var(--_n-600), var(--_n-450));
    background: var(--_hover);
  }

  .has-error .choices:not(.too-many) .choice {
    border-color: var(--_danger);
  }

  .choice:has(.tick:checked) {
    border-color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
    background: var(--_accent-soft);
  }

  /* The ring goes round the whole row. */
  .other:has(.tick:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .other > label:has(.tick:focus-visible) {
    outline: none;
  }

  .other > .field {
    inline-size: calc(100% - 28px);
    margin: 0 14px 13px;
    background: var(--_surface);
  }

  /* In a row as long as no word has to break. */
  .buttons {
    display: flex;
    flex-wrap: wrap;
  }

  .buttons .choice {
    position: relative;
    flex: 1 0 var(--_basis, 0);
    max-inline-size: 100%;
    overflow-wrap: break-word;
    flex-direction: column;
    justify-content: center;
    gap: 0;
    padding-inline: var(--_s2);
    text-align: center;
  }

  .buttons:has(> :nth-child(4)) {
    --_basis: 7em;
  }

  .buttons .tick {
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    opacity: 0;
  }

  .buttons .picture {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    margin-block-start: var(--_s2);
  }

  @media (forced-colors: active) {
    .choice:has(.tick:checked) {
      outline: 2px solid SelectedItem;
    }
  }
`;
