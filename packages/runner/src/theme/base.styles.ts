import {css} from 'lit';

/** What every element starts from: a reset, icons, links, the focus ring. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  fieldset,
  legend,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  ul {
    list-style: none;
  }

  /* A list that an owner wrote. */
  .dots li {
    position: relative;
    padding-inline-start: 20px;
  }

  .dots li + li {
    margin-block-start: 4px;
  }

  .dots li::before {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    inset-block-start: calc(0.5lh - 2px);
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--_accent-text);
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }

  a {
    color: var(--_accent-text);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .icon {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* An arrow points along the line of reading. */
  .directional:dir(rtl) {
    scale: -1 1;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A text in another language stands where the others stand. */
  [lang] {
    text-align: match-parent;
  }

  /* One focus ring everywhere: on the whole choice, not on the input hidden in it. */
  :focus-visible,
  label:has(> input:not(.field, .mark):focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  label > input:not(.field, .mark):focus-visible,
  [tabindex='-1']:focus {
    outline: none;
  }

  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
