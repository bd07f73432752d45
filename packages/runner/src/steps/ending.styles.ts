import {css} from 'lit';

/** The final message, and the screens that stand in its place: closed, already answered, failed. */
export const endingStyles = css`
  .ending {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: var(--_s3);
  }

  .ending .picture {
    margin-block-end: var(--_s3);
  }

  .portrait .picture {
    inline-size: 96px;
    block-size: 96px;
    margin-block: var(--_s6) var(--_s2);
    border-radius: 50%;
  }

  .symbol {
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    margin-block: 56px var(--_s2);
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .symbol .icon {
    inline-size: 26px;
    block-size: 26px;
  }

  .ending .heading {
    font-size: calc(var(--_text-xl) * 1.08);
    line-height: 1.2;
    letter-spacing: -0.02em;
  }

  .ending .button {
    margin-block-start: var(--_s4);
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 560px) {
    .ending .button {
      align-self: start;
      min-inline-size: 176px;
    }
  }
`;
