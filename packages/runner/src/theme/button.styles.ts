import {css} from 'lit';

export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_height);
    padding: 10px var(--_s5);
    border: 0;
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.005em;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .button:hover {
    background: var(--_accent-hover);
  }

  .tonal {
    color: var(--_accent-text);
    background: var(--_accent-tint);
  }

  .tonal:hover {
    background: color-mix(in oklab, var(--_accent) 4%, var(--_accent-tint));
  }

  .outline {
    color: var(--_text);
    background: var(--_field);
    box-shadow: inset 0 0 0 1px var(--_control);
  }

  .quiet {
    color: var(--_text);
    background: none;
    padding-inline: var(--_s3);
    margin-inline-start: calc(var(--_s3) * -1);
  }

  .outline:hover,
  .quiet:hover {
    background: var(--_hover);
  }

  .small {
    min-block-size: 44px;
    padding: 6px 14px;
    border-radius: var(--_radius-m);
    font-size: var(--_text-s);
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color var(--_duration) var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonBorder;
      color: ButtonText;
    }
  }
`;
