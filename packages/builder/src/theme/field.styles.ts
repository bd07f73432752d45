import {css} from 'lit';

/** Labelled fields, and the remark or error under them. */
export const field = css`
  .labelled {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
  }

  .label-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 20px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 500;
    line-height: 18px;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 7px 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_text);
    line-height: 20px;
    resize: none;
  }

  textarea.input {
    field-sizing: content;
    min-block-size: 56px;
    max-block-size: 240px;
    overflow-y: auto;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input:focus-visible {
    outline-offset: -1px;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .input:read-only:not(select) {
    border-color: var(--_border);
  }

  .error,
  .hint {
    font-size: 13px;
    line-height: 18px;
  }

  .error {
    color: var(--_danger);
  }

  .hint {
    color: var(--_muted);
  }

  .switch-row {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
  }

  label.switch-row {
    cursor: pointer;
  }

  .switch {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 32px;
    block-size: 20px;
    border-radius: 10px;
    background: var(--_control);
    cursor: pointer;
  }

  .switch::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_surface);
  }

  .switch:checked {
    background: var(--_accent);
  }

  .switch:checked::before {
    inset-inline-start: 15px;
    background: var(--_on-accent);
  }

  @media (forced-colors: active) {
    .switch {
      appearance: auto;
    }

    .switch::before {
      content: none;
    }
  }

  @media (pointer: coarse) {
    .input,
    label.switch-row {
      min-block-size: 44px;
    }
  }
`;
