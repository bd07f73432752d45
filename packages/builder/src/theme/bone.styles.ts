import {css} from 'lit';

/** Boxes of the size of what comes. What is there at once shows none. */
export const bone = css`
  .bone {
    block-size: 56px;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation:
        bone-appears 200ms 300ms backwards,
        bone-breathes 1.6s 500ms ease-in-out infinite alternate;
    }
  }
  @keyframes bone-appears {
    from {
      opacity: 0;
    }
  }
  @keyframes bone-breathes {
    to {
      opacity: 0.55;
    }
  }
`;
