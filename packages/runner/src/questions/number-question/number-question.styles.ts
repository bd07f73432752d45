import {css} from 'lit';

export const styles = css`
  .with-unit {
    position: relative;
  }

  .field {
    font-variant-numeric: tabular-nums;
  }

  .with-unit .field:not(:last-child) {
    padding-inline-end: 96px;
  }

  .unit {
    color: var(--_muted);
  }

  .with-unit .unit {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 14px;
    white-space: nowrap;
    pointer-events: none;
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--_s3);
  }

  /* A long unit stands beside the field, on as many lines as it needs. */
  .row > .field {
    flex: 1 1 50%;
  }

  .row > .field + .unit {
    max-inline-size: 50%;
  }

  .row > .unit {
    overflow-wrap: anywhere;
  }

  .stepper {
    display: grid;
    flex: none;
    grid-template-columns: 48px 72px 48px;
    block-size: 48px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .stepper button {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    background: none;
    cursor: pointer;
  }

  .stepper button:hover {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .stepper button[aria-disabled='true'] {
    background: none;
    color: var(--_control);
    cursor: default;
  }

  .stepper .field {
    min-block-size: 0;
    padding: 0;
    border: solid var(--_border);
    border-width: 0 1px;
    border-radius: 0;
    background: none;
    box-shadow: none;
    font-weight: 600;
    text-align: center;
  }

  .stepper .field:focus-visible {
    border-radius: var(--_radius-s);
    outline-offset: 0;
  }

  .has-error .stepper {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  @media (prefers-reduced-motion: no-preference) {
    .stepper button {
      transition: background-color var(--_duration) var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .stepper button[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
