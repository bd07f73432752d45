import {css} from 'lit';

export const styles = css`
  .language {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding-inline: var(--_s3);
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    color: var(--_muted);
    font-size: var(--_text-s);
    font-weight: 500;
    cursor: pointer;
  }

  .language:hover {
    color: var(--_text);
    background: var(--_hover);
  }

  .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  select {
    min-block-size: 44px;
    border: 0;
    background: none;
    cursor: pointer;
  }

  /* Below 16 px, a phone zooms the page at a tap. */
  @media (pointer: coarse) {
    select {
      font-size: max(16px, 1em);
    }
  }

  option {
    color: var(--_text);
    background: var(--_surface);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
