/** Lit's `css-tag.js` for browsers that adopt style sheets, which all do that read the rest of the bundle. */
const cssTag = `
export class CSSResult {
  constructor(text) {
    this.text = text;
  }
  // Made for the first element of its kind: a page that asks nothing parses nothing.
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.text);
    return this.sheet;
  }
}
export const unsafeCSS = text => new CSSResult(text);
export const css = ([text]) => unsafeCSS(text);
export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = style => style;
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
};
`;

/** A Rollup plugin that leaves out what Lit does for browsers without adopted style sheets. */
export function adoptedStyles() {
  return {
    name: 'adopted-styles',
    load: id => (/[\\/]reactive-element[\\/]css-tag\.js$/.test(id) ? cssTag : null),
    transform(code, id) {
      if (/css ?`[^`]*\$\{/.test(code) && !id.includes('node_modules'))
        this.error(`A style sheet of ${id} has an expression.`);
      return null;
    },
  };
}
