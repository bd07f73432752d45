import {css} from 'lit';

export const styles = css`
  .card {
    display: flex;
    flex-direction: column;
    padding: 0 var(--_s5) max(var(--_s5), env(safe-area-inset-bottom));
    border: var(--_card-border, 1px solid var(--_border));
    border-radius: var(--_card-radius, var(--_radius-l));
    box-shadow: var(--_card-shadow, var(--_shadow));
    background: var(--_background);
    padding-block-start: var(--_s2);
  }

  :host([fill]) {
    min-block-size: 100dvh;
    display: flex !important;
    flex-direction: column;
  }

  :host([fill]) .card {
    flex: 1;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  .step {
    display: flex;
    flex-direction: column;
    flex: 1;
  }

  .brand {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3);
    min-block-size: 60px;
    padding-inline-end: var(--_brand-end, 0);
  }

  .logo {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--_text-s);
    font-weight: 600;
    letter-spacing: -0.005em;
    overflow-wrap: anywhere;
  }

  .logo .picture {
    inline-size: auto;
    max-inline-size: 160px;
    block-size: 28px;
    aspect-ratio: auto;
    margin: 0;
    border-radius: 0;
    object-fit: contain;
  }

  .language {
    margin-inline: auto calc(var(--_s3) * -1);
  }

  .privacy,
  .foot {
    margin-block-start: var(--_s3);
    color: var(--_muted);
    font-size: var(--_text-xs);
    line-height: 18px;
    text-wrap: pretty;
  }

  .privacy a {
    color: inherit;
  }

  .line {
    display: flex;
    gap: 10px;
    padding: var(--_s3) 14px;
    margin-block-start: var(--_s4);
    border-radius: var(--_radius-m);
    background: var(--_sunken);
    font-size: var(--_text-s);
    line-height: 20px;
  }

  .line .icon {
    color: var(--_muted);
  }

  .issues {
    margin-block: var(--_s4) 0;
    padding: var(--_s3) 14px;
    border-radius: var(--_radius-m);
    background: var(--_danger-soft);
    font-size: var(--_text-s);
    line-height: 20px;
    overflow-wrap: anywhere;
  }

  .ending > p {
    color: var(--_muted);
    text-wrap: pretty;
  }

  @container (inline-size >= 560px) {
    .card {
      padding: var(--_s3) var(--_s10) var(--_s8);
    }

    .privacy {
      margin-block-start: var(--_s5);
    }
  }

  @container (inline-size < 340px) {
    .card {
      padding-inline: var(--_s4);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .moved {
      animation: rise var(--_duration) var(--_ease);
    }
  }

  /* Not from nothing: the first frame would be an empty card, and the next one waits for the animation to begin. */
  @keyframes rise {
    from {
      opacity: 0.4;
      translate: 0 8px;
    }
  }

  @media print {
    .card {
      border: 0;
      box-shadow: none;
    }
  }
`;
