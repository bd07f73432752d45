/** How our own fields look among the editor's: its type and its colours are inherited. */
export const styles = `
  :host { display: block; }
  fieldset { display: grid; gap: 6px; margin: 0; padding: 0; border: 0; }
  label { display: grid; gap: 5px; }
  legend, span { padding: 0 0 5px; font-size: 13px; font-weight: 500; opacity: 0.8; }
  input, textarea { box-sizing: border-box; inline-size: 100%; min-block-size: 36px; padding: 7px 10px; border: 1px solid color-mix(in oklab, currentColor 55%, transparent); border-radius: 8px; background: none; color: inherit; font: inherit; }
  :focus-visible { outline: 2px solid; outline-offset: 1px; }
`;
