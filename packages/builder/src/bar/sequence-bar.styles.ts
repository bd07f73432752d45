import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    border-block-end: 1px solid var(--_border);
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 51px;
    padding-inline: 12px;
  }
  header:not(:has(.back)) {
    padding-inline-start: 20px;
  }
  .start,
  .end {
    display: flex;
    align-items: center;
    flex: 1;
    gap: 8px;
    min-inline-size: 0;
  }
  .end {
    justify-content: flex-end;
  }
  .name {
    field-sizing: content;
    min-inline-size: 5ch;
    max-inline-size: 28ch;
    min-block-size: 32px;
    padding-inline: 6px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    font-weight: 600;
    text-overflow: ellipsis;
  }
  .name:hover:not(:read-only) {
    border-color: var(--_border);
  }
  .state {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: 13px;
    white-space: nowrap;
  }
  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .segments .count {
    min-inline-size: 18px;
    padding-inline: 4px;
    border-radius: 9px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    text-align: center;
  }
  select {
    max-inline-size: 130px;
  }
  /* The preview has a list of the same languages, close by. */
  .writing {
    display: flex;
    align-items: center;
  }
  .writing .icon {
    margin-inline-end: -4px;
    color: var(--_muted);
  }
  .more {
    display: none;
  }
  @container (inline-size < 900px) {
    .views,
    .redo {
      display: none;
    }
    .more {
      display: block;
    }
  }
  /* One pane: what is used at every moment stays, the rest is in the menu. */
  @container (inline-size < 720px) {
    header {
      gap: 2px;
      padding-inline: 4px;
    }
    .start {
      gap: 0;
    }
    .end {
      flex: none;
      gap: 0;
    }
    .name {
      flex: 0 1 auto;
    }
    .share,
    .copy,
    .writing {
      display: none;
    }
  }
`;
