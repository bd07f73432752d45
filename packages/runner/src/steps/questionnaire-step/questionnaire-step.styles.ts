import {css} from 'lit';

export const styles = css`
  .questions {
    display: grid;
    gap: 28px;
    margin-block: var(--_s5) var(--_s6);
  }

  /* Among many questions, those far from the screen are not laid out. Each is clipped, but for its focus rings. */
  @supports (overflow-clip-margin: 16px) {
    .questions > :nth-child(n + 8) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 150px;
      overflow-clip-margin: 16px;
    }
  }

  .summary {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
    margin-block-start: var(--_s4);
    padding: 14px var(--_s4);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    font-size: var(--_text-s);
    line-height: 20px;
  }

  .summary .icon,
  .summary a {
    color: var(--_danger);
  }

  .summary-title {
    font-weight: 600;
  }

  .summary ul {
    grid-column: 2;
  }

  .summary a {
    display: inline-block;
    padding-block: 2px;
  }

  @container (inline-size >= 560px) {
    .questions {
      gap: 36px;
      margin-block: var(--_s8);
    }

    /* The buttons stay where they are from one question to the next. */
    .one-by-one {
      min-block-size: 288px;
    }
  }
`;
