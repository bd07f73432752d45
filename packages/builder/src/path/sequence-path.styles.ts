import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    background: var(--_canvas);
  }
  .path {
    --_width: 284px;
    --_line: light-dark(var(--_n-350), var(--_n-700));
    inline-size: min(544px, 100% - 64px);
    margin-inline: auto;
    padding-block: 12px 40px;
  }
  .filter-row.danger,
  .filter-row.danger .icon {
    color: var(--_danger);
  }
  .filter-row.warn,
  .filter-row.warn .icon {
    color: var(--_warn);
  }
  .filter-row.no .icon {
    color: var(--_no);
  }
  .filter-row b {
    font-weight: 600;
  }
  .keys {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: 13px;
  }
  .count {
    border: 0;
    font: inherit;
    font-size: 13px;
    line-height: 24px;
    cursor: pointer;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    z-index: 4;
    margin-block-start: auto;
    padding: 6px 12px;
    border-block-start: 1px solid var(--_border);
    background: var(--_canvas);
  }
  .foot kbd {
    padding: 0 6px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    font: 500 12px/18px var(--_font);
  }
  .stop {
    inline-size: var(--_width);
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: var(--_card);
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.04);
  }
  .detour :is(.stop, .add-row) {
    position: relative;
    inline-size: 100%;
    background: var(--_card);
  }
  .title-row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 11px 8px 11px 12px;
  }
  .title-row > :is(sequence-menu, .close) {
    position: relative;
    flex: none;
    margin-inline-start: -12px;
  }
  .tile {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 9px;
    background: light-dark(var(--_n-100), var(--_n-850));
    color: light-dark(var(--_n-700), var(--_n-300));
  }
  .choose {
    flex: 1;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .choose::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 12px;
  }
  .choose:focus-visible {
    outline: none;
  }
  .choose:focus-visible::after {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }
  .name,
  .note {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .name {
    font-weight: 600;
  }
  .note {
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }
  .chosen {
    border-color: var(--_accent-text);
    box-shadow:
      0 0 0 1px var(--_accent-text),
      0 8px 20px -12px rgb(0 0 0 / 0.25);
  }
  .chosen .tile {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .stop.yes .tile {
    background: var(--_yes-soft);
    color: var(--_yes);
  }
  .stop.no .tile {
    background: var(--_no-soft);
    color: var(--_no);
  }
  .filter-row {
    display: flex;
    align-items: start;
    gap: 8px;
    margin: 0 12px;
    padding-block: 9px;
    line-height: 18px;
    border-block-start: 1px solid var(--_border);
    font-size: 13px;
  }
  .filter-row .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_muted);
  }
  .filter-row span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .step {
    position: relative;
    inline-size: var(--_width);
  }
  @media (prefers-reduced-motion: no-preference) {
    /* What the last change brought fades in; nothing around it waits. */
    .fresh {
      animation: arrive 180ms var(--_ease);
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 -8px;
    }
  }
  .step > .grip {
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: -28px;
  }
  .lifted {
    z-index: 3;
  }
  .lifted > .stop {
    border-color: var(--_accent-text);
    box-shadow:
      0 2px 4px rgb(0 0 0 / 0.08),
      0 24px 40px -16px rgb(0 0 0 / 0.35);
  }
  /* Where it would land: a line with a ring at its start. */
  .step:is(.before, .after)::after,
  .step:is(.before, .after)::before {
    content: '';
    position: absolute;
    z-index: 2;
    inset-inline-start: 0;
    background: var(--_accent-text);
  }
  .step:is(.before, .after)::after {
    inset-inline-end: 0;
    block-size: 3px;
    border-radius: 2px;
  }
  .step:is(.before, .after)::before {
    inset-inline-start: -5px;
    inline-size: 6px;
    block-size: 6px;
    border: 3px solid var(--_accent-text);
    border-radius: 50%;
    background: var(--_canvas);
    translate: 0 -4.5px;
  }
  .step.before::after,
  .step.before::before {
    inset-block-start: -24px;
  }
  .step.after::after {
    inset-block-end: -24px;
  }
  .step.after::before {
    inset-block-end: -30px;
  }
  /* Where it stood. */
  .hole {
    inline-size: var(--_width);
    border-radius: 12px;
    outline: 1.5px dashed var(--_control);
    outline-offset: -1.5px;
  }
  .between {
    position: relative;
    display: grid;
    place-items: center;
    gap: 10px;
    inline-size: var(--_width);
    padding-block: 11px;
  }
  .between::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 0.75px);
    border-inline-start: 1.5px solid var(--_line);
  }
  .start {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 8px;
    border: 1.5px dashed var(--_control);
    border-radius: 12px;
    background: var(--_canvas);
  }
  .start p {
    padding: 4px 8px;
  }
  .start .act {
    justify-content: start;
    gap: 12px;
    block-size: auto;
    padding: 8px;
    text-align: start;
    white-space: normal;
  }
  .start b {
    font-weight: 600;
  }
  .between.yes::before {
    border-color: var(--_yes);
  }
  .between > * {
    position: relative;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding-inline: 9px 10px;
    border-radius: 12px;
    font-size: 12px;
    font-weight: 600;
    line-height: 24px;
    white-space: nowrap;
  }
  .pill .icon {
    inline-size: 15px;
    block-size: 15px;
  }
  .pill.yes {
    color: var(--_yes);
    background: color-mix(in oklab, var(--_yes) 13%, var(--_surface));
  }
  .pill.no {
    color: var(--_no);
    background: color-mix(in oklab, var(--_no) 13%, var(--_surface));
  }
  .fork {
    display: grid;
    grid-template-columns: var(--_width) minmax(0, 1fr);
    column-gap: 36px;
  }
  .detour {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
  }
  .detour::before {
    content: '';
    position: absolute;
    inset-block: -20px 62px;
    inset-inline: -36px 50%;
    border: 1.5px dashed var(--_no);
    border-inline-start: 0;
    border-block-end: 0;
    border-start-end-radius: 18px;
    pointer-events: none;
  }
  .what {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 6px;
    margin-block: auto;
    padding-block: 8px;
    background: var(--_canvas);
    text-align: center;
  }
  .what small {
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
  }
  .advice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 8px;
    margin: 0 8px 8px;
    padding: 10px;
    border-radius: 8px;
    background: var(--_warn-soft);
    font-size: 13px;
    line-height: 18px;
  }
  .advice > .icon {
    color: var(--_warn);
  }
  .advice > .do {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 8px;
  }
  .foot {
    min-block-size: 45px;
  }
  .status {
    color: var(--_muted);
    font-size: 13px;
    line-height: 18px;
  }
  @container (inline-size < 600px) {
    .path {
      --_width: min(284px, 56cqi);
      inline-size: calc(100% - 44px);
      margin-inline: 32px 12px;
    }
    .fork {
      column-gap: 12px;
    }
    .foot > .act {
      padding-inline: 4px;
    }
    .tile {
      display: none;
    }
    .detour::before {
      inset-inline-start: -12px;
    }
  }
`;
