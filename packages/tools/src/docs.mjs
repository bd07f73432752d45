import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {argv} from 'node:process';
import {format, resolveConfig} from 'prettier';
import {definitionReference} from './definition-reference.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {htmlCustomData, webTypes} from './editor-data.mjs';
import {elementTables} from './element-tables.mjs';
import {exportedNames, manifestOf, undocumented} from './manifest.mjs';
import {root} from './run.mjs';

// Writes custom-elements.json, the data of editors and docs/elements.md of the packages that have elements, from the JSDoc
// of their sources, and the reference of the definition from its built JSON Schema. With `--check` it writes nothing and
// fails when they would change.

const packages = ['runner', 'builder'].filter(name => existsSync(join(root, `packages/${name}/src`)));
const options = await resolveConfig(join(root, 'package.json'));
const problems = [];
const files = {};
const json = value => format(JSON.stringify(value), {...options, parser: 'json'});
const markdown = text => format(text, {...options, parser: 'markdown'});
const packageOf = name => JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));

for (const name of packages) {
  const manifest = manifestOf(name);
  problems.push(...undocumented(manifest));
  Object.assign(files, {
    [`packages/${name}/custom-elements.json`]: await json(manifest),
    [`packages/${name}/vscode.html-custom-data.json`]: await json(htmlCustomData(manifest)),
    [`packages/${name}/web-types.json`]: await json(webTypes(manifest, packageOf(name))),
    [`packages/${name}/docs/elements.md`]: await markdown(elementTables(manifest)),
  });
  const types = frameworkTypes(manifest, exportedNames(name));
  for (const [file, text] of Object.entries(types)) {
    files[`packages/${name}/types/${file}`] = await format(text, {...options, parser: 'typescript'});
  }
}

const schema = join(root, 'packages/definition/dist/sequence.v1.schema.json');
files['packages/definition/docs/reference.md'] = await markdown(
  definitionReference(JSON.parse(readFileSync(schema, 'utf8'))),
);

for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (argv.includes('--check')) problems.push(`${path} is stale: run npm run docs.`);
  else {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    console.log(`${path} is written.`);
  }
}
if (problems.length) console.error(problems.join('\n'));
process.exit(problems.length ? 1 : 0);
