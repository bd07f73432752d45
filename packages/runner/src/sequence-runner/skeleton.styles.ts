import {css} from 'lit';

export const skeletonStyles = css`
  .skeleton {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 540px;
    padding-block-start: var(--_s5);
  }

  .skeleton i {
    block-size: 16px;
    margin-block-start: 10px;
    border-radius: var(--_radius-s);
    background: light-dark(var(--_n-100), var(--_n-850));
  }

  .w-30 {
    inline-size: 30%;
  }

  .w-50 {
    inline-size: 50%;
  }

  .w-65 {
    inline-size: 65%;
  }

  .w-80 {
    inline-size: 80%;
  }

  .w-95 {
    inline-size: 95%;
  }

  .skeleton .title {
    block-size: 26px;
  }

  .skeleton .section {
    margin-block-start: 32px;
  }

  .skeleton .bar {
    block-size: var(--_height);
    border-radius: var(--_radius);
  }

  .skeleton .last {
    margin-block: auto 0;
  }

  .faces {
    display: flex;
    justify-content: space-between;
    margin-block-start: 4px;
  }

  .faces i {
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton i {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
`;
