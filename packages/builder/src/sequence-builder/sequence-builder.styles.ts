import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--_surface);
  }
  .frame {
    display: grid;
    grid-template: 52px auto 1fr / 392px minmax(0, 1fr) 424px;
    min-block-size: 720px;
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline: 20px 12px;
    border-block-end: 1px solid var(--_border);
  }
  header h1 {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  sequence-recovered-line {
    grid-column: 1 / -1;
  }
  .editor,
  main,
  .preview {
    grid-row: 3;
  }
  .missing {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 480px;
    margin: 96px auto;
    padding-inline: 24px;
  }
  .missing h1 {
    font-size: 22px;
    font-weight: 600;
    line-height: 28px;
  }
  main {
    display: grid;
    border-inline: 1px solid var(--_border);
  }
  .preview {
    background: light-dark(var(--_n-100), var(--_n-980));
  }
  @container (inline-size < 1200px) {
    .frame {
      grid-template-columns: 392px minmax(0, 1fr);
    }
    .preview {
      grid-row: 4;
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 720px) {
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    .editor {
      grid-row: 5;
    }
  }
`;
