import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--_surface);
  }
  .frame {
    display: grid;
    grid-template: 52px auto / 392px minmax(0, 1fr) 424px;
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
  h1 {
    flex: 1;
    font-weight: 600;
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
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 720px) {
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    main {
      grid-row: 2;
    }
  }
`;
