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

/** The custom elements manifest of a package: the elements that its index exports, and their public members. */
export function manifestOf(name) {
  const source = `packages/${name}/src`;
  const exported = exportedNames(name);
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
    file.declarations = file.declarations.filter(({name, tagName}) => tagName && exported.has(name));
    const names = new Set(file.declarations.map(({name}) => name));
    file.exports = file.exports.filter(({declaration}) => names.has(declaration.name));
    for (const declaration of file.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      // It takes the first argument of each event for its name; those of the JSDoc have a sentence.
      declaration.events = declaration.events?.filter(({name, description}) => name && description);
      declaration.attributes = declaration.attributes?.filter(({fieldName}) => !fieldName?.startsWith('_'));
      // HTML knows no capitals.
      for (const attribute of declaration.attributes ?? []) attribute.name = attribute.name.toLowerCase();
      for (const member of declaration.members ?? []) member.attribute &&= member.attribute.toLowerCase();
      // What JSDoc calls the type of a token is its syntax, as CSS and the manifest's schema call it.
      for (const token of declaration.cssProperties ?? []) {
        if (token.type) token.syntax = token.type.text;
        delete token.type;
      }
      nameTypes(
        declaration,
        modules.find(({fileName}) => fileName === file.path),
      );
      // `x?: T | undefined` is undefined twice to it.
      for (const {type} of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        if (type?.text) type.text = type.text.replace('undefined | undefined', 'undefined');
      }
    }
  }
  manifest.modules = manifest.modules.filter(({declarations}) => declarations.length > 0);
  return manifest;
}

/** What the index of a package exports by name or by a star, but constants. */
export function exportedNames(name) {
  const read = path => readFileSync(join(root, `packages/${name}/src`, path), 'utf8');
  const index = read('index.ts');
  const stars = [...index.matchAll(/^export \* from '\.\/(.+)\.js'/gm)].map(([, path]) => read(`${path}.ts`));
  const lists = [...index.matchAll(/^export (?:type )?\{([^}]+)\}/gm)].flatMap(([, names]) =>
    names.split(','),
  );
  const classes = stars.flatMap(text => [...text.matchAll(/^export class (\w+)/gm)].map(([, name]) => name));
  return new Set([...lists.map(name => name.trim()), ...classes]);
}

/**
 * Puts the types that a class gives its base class in the place of `Definition` and `Value`, which the base classes of
 * steps and questions call theirs. A type's short name for one file gives way to what it stands for.
 */
function nameTypes(declaration, source) {
  const aliases = new Map(
    source.statements
      .filter(ts.isTypeAliasDeclaration)
      .map(({name, type}) => [name.text, type.getText(source)]),
  );
  const declared = source.statements.find(
    node => ts.isClassDeclaration(node) && node.name?.text === declaration.name,
  );
  const given =
    declared?.heritageClauses?.[0]?.types[0]?.typeArguments?.map(type => type.getText(source)) ?? [];
  ['Definition', 'Value'].forEach((parameter, i) => {
    const type = aliases.get(given[i]) ?? given[i];
    if (!type) return;
    // Inherited members are one object in all classes.
    declaration.members = declaration.members?.map(member =>
      member.type?.text
        ? {
            ...member,
            type: {
              ...member.type,
              text: member.type.text.replace(new RegExp(`\\b${parameter}\\b`, 'g'), () => type),
            },
          }
        : member,
    );
  });
}

/** What of a manifest lacks a sentence or a type, each as a line that says where. */
export function undocumented(manifest) {
  return manifest.modules.flatMap(({path, declarations}) =>
    declarations.flatMap(element => {
      const kinds = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
      const named = kinds.flatMap(kind => element[kind] ?? []);
      const needsType = [
        ...(element.events ?? []),
        ...(element.members ?? []).filter(({kind}) => kind === 'field'),
      ];
      return [
        ...(element.summary || element.description ? [] : [`<${element.tagName}> has no summary: ${path}`]),
        ...named
          .filter(({description}) => !description)
          .map(({name}) => `${name} of <${element.tagName}> has no description: ${path}`),
        ...needsType
          .filter(({type}) => !type?.text)
          .map(({name}) => `${name} of <${element.tagName}> has no type: ${path}`),
      ];
    }),
  );
}
