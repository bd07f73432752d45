import {css} from 'lit';

/** The anatomy of a step: heading, intro, what it asks, actions. */
export const stepStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
  }

  form,
  .step {
    display: flex;
    flex-direction: column;
    flex: 1;
  }

  .heading {
    font: 650 var(--_text-xl) / 1.25 var(--_font-heading);
    letter-spacing: -0.018em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .intro {
    margin-block-start: 6px;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .picture {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 8 / 5;
    object-fit: cover;
    margin-block-end: var(--_s5);
    border-radius: var(--_radius-l);
  }

  .prose {
    display: grid;
    gap: var(--_s3);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .prose strong {
    color: var(--_text);
    font-weight: 600;
  }

  .actions {
    display: flex;
    gap: var(--_s2);
    margin-block-start: auto;
  }

  .actions > .button:not(.quiet) {
    flex: 1;
  }

  /* Twins: no choice weighs more than the other, and the way back is below both. */
  .actions.equal {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }

  .equal > .quiet {
    justify-self: start;
  }

  @container (inline-size >= 560px) {
    .heading {
      font-size: var(--_text-2xl);
      line-height: 1.2;
    }

    .actions {
      justify-content: space-between;
    }

    .actions:not(.equal) > .button:not(.quiet) {
      flex: none;
      min-inline-size: 176px;
      margin-inline-start: auto;
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
