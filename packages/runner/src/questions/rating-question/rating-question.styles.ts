import {css} from 'lit';

export const styles = css`
  .rating {
    display: grid;
    gap: var(--_s2);
  }

  /* The words of the chosen point take the place of the two ends: nothing moves. */
  .rating:has(:checked) {
    --_ends: hidden;
  }

  .ends {
    visibility: var(--_ends, visible);
  }

  .words {
    position: absolute;
    inset-block-start: calc(100% + var(--_s2));
    inset-inline-start: 50%;
    translate: -50%;
    inline-size: max-content;
    max-inline-size: min(60cqi - 20px, 250px);
    color: var(--_accent-text);
    font-size: var(--_text-xs);
    font-weight: 600;
    line-height: 18px;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
  }

  input:not(:checked) ~ .words {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .words:dir(rtl) {
    translate: 50%;
  }

  .points label:first-child .words {
    inset-inline-start: 4px;
    translate: none;
    text-align: start;
  }

  .points label:last-child .words {
    inset-inline: auto 4px;
    translate: none;
    text-align: end;
  }

  .smileys-row {
    max-inline-size: 440px;
  }

  .smileys {
    justify-items: center;
    margin-inline: -6px;
  }

  .smileys label,
  .stars label {
    inline-size: 100%;
    max-inline-size: var(--_height);
    block-size: var(--_height);
  }

  .smileys label {
    border-radius: 50%;
  }

  .face {
    --_disc: var(--_field);
    --_line: var(--_control);
    --_features: var(--_muted);
    inline-size: 44px;
    block-size: 44px;
  }

  .disc {
    fill: var(--_disc);
    stroke: var(--_line);
    stroke-width: 1.4;
  }

  .line {
    fill: none;
    stroke: var(--_features);
    stroke-width: 2.1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .fill {
    fill: var(--_features);
    stroke: none;
  }

  label:hover .face {
    --_disc: var(--_accent-soft);
    --_line: var(--_accent-text);
    --_features: var(--_accent-text);
  }

  .has-error .face {
    --_line: var(--_danger);
  }

  :checked + .face {
    --_disc: var(--_accent) !important;
    --_line: var(--_accent-text) !important;
    --_features: var(--_on-accent) !important;
    scale: 1.1;
  }

  .stars-row {
    grid-template-columns: auto 1fr;
    column-gap: var(--_s1);
  }

  .stars {
    --_column: minmax(0, var(--_height));
    justify-content: start;
    margin-inline-start: -8px;
  }

  .stars + .ends {
    grid-area: 2 / 1;
  }

  .count {
    min-inline-size: 3.5em;
    color: var(--_muted);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
    line-height: var(--_height);
    white-space: nowrap;
  }

  .star {
    inline-size: 36px;
    block-size: 36px;
    fill: var(--_disc, none);
    stroke: var(--_line, var(--_control));
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .has-error .star {
    stroke: var(--_line, var(--_danger));
  }

  /* Up to and including the chosen star. */
  .stars label:has(:checked, ~ label :checked) {
    --_disc: var(--_accent);
    --_line: var(--_accent-text);
  }

  .stars label:hover {
    --_line: var(--_accent-text);
  }

  /* With two rows the words stand below the second. */
  @container (inline-size < 560px) {
    .rating .points:has(> :nth-child(6)) {
      --_position: static;
    }
  }

  /* Where the words of a point would take three lines beside it, they have the whole row. */
  @container (inline-size < 360px) {
    .points .words {
      max-inline-size: 100%;
    }

    .rating .points {
      --_position: static;
    }
  }

  @container (inline-size >= 560px) {
    .rating .points {
      grid-auto-flow: column;
      grid-template-columns: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .face {
      transition: scale var(--_duration) var(--_ease);
    }
  }

  @media (forced-colors: active) {
    .face {
      --_disc: Canvas;
      --_line: CanvasText;
      --_features: CanvasText;
    }

    :checked + .face {
      --_disc: SelectedItem !important;
      --_line: SelectedItem !important;
      --_features: SelectedItemText !important;
    }

    .star {
      stroke: CanvasText;
    }

    .stars label:has(:checked, ~ label :checked) {
      --_disc: SelectedItem;
    }
  }
`;
