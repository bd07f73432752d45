import {minifyCss} from './minify-css.mjs';
import {minifyHtml} from './minify-html.mjs';
import {walk} from './walk.mjs';

const minifiers = {
  css: strings => minifyCss(strings.join('\uE000')).split('\uE000'),
  html: strings => minifyHtml(strings),
  staticHtml: strings => minifyHtml(strings),
  svg: strings => minifyHtml(strings, {isSvg: true}),
};

/** A Rollup plugin that takes the layout out of css, html and svg templates, which terser leaves alone. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      // tsc writes a space between tag and template.
      if (!/(css|html|svg) ?`/i.test(code) || id.includes('node_modules')) return null;
      const edits = [];
      walk(this.parse(code), node => {
        const minify = node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name];
        if (!minify) return true;
        const {quasis} = node.quasi;
        const minified = minify(quasis.map(({value}) => value.raw));
        if (minified.length !== quasis.length)
          this.error(`A template of ${id} lost an expression.`, node.start);
        quasis.forEach(({start, end}, index) => edits.push({start, end, text: minified[index]}));
        return true;
      });
      edits.sort((a, b) => b.start - a.start);
      for (const {start, end, text} of edits) code = code.slice(0, start) + text + code.slice(end);
      return {code, map: null};
    },
  };
}
