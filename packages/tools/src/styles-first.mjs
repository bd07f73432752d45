import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * A Rollup plugin that lets a bundle's style sheets follow one another, before everything else: alike stands
 * beside alike and compresses better. The order of execution is the order of a bundle, and sheets depend on nothing.
 */
export function stylesFirst() {
  return {
    name: 'styles-first',
    transform(code, id) {
      if (!this.getModuleInfo(id).isEntry) return null;
      const folder = dirname(id);
      const sheets = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(path =>
        path.endsWith('.styles.js'),
      );
      const imports = sheets.sort().map(path => `import ${JSON.stringify(join(folder, path))};\n`);
      return {code: imports.join('') + code, map: null, moduleSideEffects: true};
    },
  };
}
