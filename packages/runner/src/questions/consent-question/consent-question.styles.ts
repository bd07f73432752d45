import {css} from 'lit';

export const styles = css`
  .label,
  :host([alone]) .label {
    padding: 0;
  }

  .label {
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: 0;
  }

  .sentence {
    gap: var(--_s3);
    padding-block: var(--_s2);
    font: inherit;
  }

  /* On the first line, whatever its height. */
  .sentence .tick {
    margin-block-start: calc(0.5lh - 11px);
  }

  .help {
    margin-block-start: -4px;
    padding-inline-start: 34px;
  }

  .has-error .sentence .tick {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;
