import {css} from 'lit';

export const styles = css`
  .select {
    position: relative;
  }

  select {
    appearance: none;
    padding-inline-end: 44px;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .select .icon {
    position: absolute;
    inset-inline-end: 14px;
    inset-block-start: 14px;
    color: var(--_muted);
    pointer-events: none;
  }

  .empty {
    color: var(--_muted);
  }

  option {
    color: var(--_text);
    background: var(--_field);
  }
`;
