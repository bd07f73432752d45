import {css} from 'lit';

/** The anatomy of a question: label, help, control, ends of a scale, error. */
export const questionStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: layout style;
    /* Far enough outside to cut off no ring and no word. But what is under the pointer is then looked for only in the
       question that is there: of a thousand, that was most of the cost of an answer. */
    clip-path: inset(-28px);
  }

  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 10px;
  }

  .label {
    padding-block-end: 10px;
    font-weight: 600;
    line-height: 1.375;
    letter-spacing: -0.006em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .optional {
    color: var(--_muted);
    font-size: var(--_text-s);
    font-weight: 400;
    letter-spacing: 0;
    white-space: nowrap;
  }

  .help {
    margin-block-start: -6px;
    color: var(--_muted);
    font-size: var(--_text-s);
    line-height: 20px;
  }

  .error {
    display: flex;
    gap: 6px;
    color: var(--_danger);
    font-size: var(--_text-s);
    font-weight: 500;
    line-height: 20px;
  }

  .error .icon {
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: 1px;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_s4);
    color: var(--_muted);
    font-size: var(--_text-xs);
    line-height: 18px;
    overflow-wrap: anywhere;
  }

  .ends > :last-child {
    text-align: end;
  }

  .picture {
    inline-size: 100%;
    aspect-ratio: 8 / 5;
    object-fit: cover;
    border-radius: var(--_radius);
  }

  /* One at a time, the label is the title. */
  :host([alone]) .label {
    font: 650 var(--_text-xl) / 1.25 var(--_font-heading);
    letter-spacing: -0.018em;
    text-wrap: balance;
    padding-block-end: 18px;
  }

  :host([alone]) .help {
    font-size: var(--_text-m);
    line-height: 24px;
  }
`;
