import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {root} from './run.mjs';

const isSource = path =>
  path.endsWith('.ts') && !/\.(test|harness|fixtures|styles)\.ts$|(^|\/)generated\//.test(path);

/** What the analyzer takes for public and is not: `private _x` under a decorator, `#x`, Lit's own statics. */
const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name);

/** The custom elements manifest of a package: its classes with a `@tag`, and their public members. */
export function manifestOf(name) {
  const source = `packages/${name}/src`;
  const paths = readdirSync(join(root, source), {recursive: true}).filter(isSource).sort();
  const modules = paths.map(path =>
    ts.createSourceFile(
      `src/${path.replaceAll('\\', '/')}`,
      readFileSync(join(root, source, path), 'utf8'),
      ts.ScriptTarget.ES2015,
      true,
    ),
  );
  const manifest = create({modules, plugins: litPlugin(), context: {dev: false, thirdPartyCEMs: []}});
  for (const file of manifest.modules) {
    file.declarations = file.declarations.filter(({kind, tagName}) => kind === 'class' && tagName);
    const names = new Set(file.declarations.map(({name}) => name));
    file.exports = file.exports.filter(({declaration}) => names.has(declaration.name));
    for (const declaration of file.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.events = declaration.events?.filter(({name}) => name);
      declaration.attributes = declaration.attributes?.filter(({fieldName}) => !fieldName?.startsWith('_'));
    }
  }
  manifest.modules = manifest.modules.filter(({declarations}) => declarations.length > 0);
  return manifest;
}
