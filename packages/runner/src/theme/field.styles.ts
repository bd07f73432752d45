import {css} from 'lit';

/** Text, number, date, dropdown. */
export const field = css`
  .field {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 11px 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    line-height: 24px;
    resize: none;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:hover {
    border-color: light-dark(var(--_n-600), var(--_n-450));
  }

  .has-error .field {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .inner {
    min-block-size: 44px;
    padding-block: 9px;
    border-radius: var(--_radius-m);
  }
`;
