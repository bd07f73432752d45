import {css} from 'lit';

/** How fields stand under each other. */
export const form = css`
  .form,
  .section,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .section {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_border);
  }

  .section > h3 {
    font-weight: 600;
  }

  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
    align-items: start;
    gap: 16px 12px;
  }

  .side-by-side:has(> sequence-switch-field) {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }

  /* No heading stands over nothing. */
  :is(.side-by-side, .section):not(:has(> :not(h3, [hidden]))) {
    display: none;
  }

  .panel {
    display: grid;
    gap: 12px;
    padding: 12px;
    border-radius: 10px;
    background: var(--_sunken);
  }

  .panel-head {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
`;
