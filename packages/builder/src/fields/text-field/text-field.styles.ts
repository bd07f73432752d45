import {css} from 'lit';

/**
 * What is particular in a text is marked on a copy of it behind the field, which has the same measures; the words
 * that one reads are the field's own.
 */
export const textField = css`
  .marked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .marked > * {
    grid-area: 1 / 1;
  }

  .marked > .input:not(.behind) {
    position: relative;
    background: transparent;
  }

  .behind {
    overflow: hidden;
    border-color: transparent;
    color: transparent;
    white-space: pre;
    pointer-events: none;
  }

  .behind.long {
    white-space: pre-wrap;
    overflow-wrap: break-word;
    max-block-size: 240px;
  }

  mark {
    border-radius: 4px;
    background: none;
    color: transparent;
  }

  mark.variable {
    background: var(--_accent-soft);
    box-shadow: 0 0 0 2px var(--_accent-soft);
  }

  mark.costly {
    text-decoration: underline 2px var(--_warn);
    text-underline-offset: 3px;
  }

  .words {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .words .variable {
    padding-inline: 3px;
    color: var(--_accent-text);
  }
  .shared button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    text-decoration: underline;
    cursor: pointer;
  }
`;
