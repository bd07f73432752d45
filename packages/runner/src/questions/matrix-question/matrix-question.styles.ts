import {css} from 'lit';

/* A card per row, on a phone as on a desk: never a grid of dots. */
export const styles = css`
  .matrix {
    display: grid;
    gap: 10px;
  }

  .row {
    display: grid;
    gap: var(--_s2);
    padding: var(--_s3) 14px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_field);
  }

  .name {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_s3);
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .value {
    color: var(--_accent-text);
    font-size: var(--_text-xs);
    font-weight: 600;
    text-align: end;
    flex: none;
    max-inline-size: 50%;
  }

  .matrix .ends {
    margin-block-start: 6px;
  }

  .matrix .missing .mark:not(:checked) {
    border-color: var(--_danger);
  }

  @container (inline-size >= 560px) {
    .row {
      grid-template-columns: 1fr 300px;
      align-items: center;
      column-gap: var(--_s4);
      padding-block: var(--_s3);
    }
  }
`;
