import {css} from 'lit';

/** What every part of the editor starts from: a reset, icons, the focus ring. */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
    list-style: none;
  }

  button,
  input,
  textarea,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  code {
    font-family: var(--_mono);
  }

  .icon {
    inline-size: 18px;
    block-size: 18px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon.dots {
    stroke-width: 2.4;
  }

  .directional:dir(rtl) {
    scale: -1 1;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 13px;
    line-height: 18px;
  }

  .grow {
    flex: 1;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }
`;
