// Writes src/generated/<id>.ts from each src/sequences/<id>.json: see decisions/0001-sequences-as-modules.md.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

const sequences = new URL('../src/sequences/', import.meta.url);
const generated = new URL('../src/generated/', import.meta.url);

for (const file of await readdir(sequences)) {
  const json = await readFile(new URL(file, sequences), 'utf8');
  const target = new URL(file.replace(/\.json$/, '.ts'), generated);
  const source = `// Generated from ../sequences/${file} by scripts/generate.mjs: edit that file.\nexport const sequence: unknown = ${json};\n`;
  const style = await resolveConfig(target);
  await writeFile(target, await format(source, {...style, parser: 'typescript'}));
}
