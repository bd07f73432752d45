// Writes src/generated/<id>.ts from each src/sequences/<id>.json, and the index from src/listing.json and
// what the sequences hold: see decisions/0001-sequences-as-modules.md.
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {factsOf} from './facts.mjs';

const source = new URL('../src/', import.meta.url);

async function write(name, code) {
  const target = new URL(`generated/${name}.ts`, source);
  const style = await resolveConfig(target);
  await writeFile(target, await format(code, {...style, parser: 'typescript'}));
}

const sequences = new Map();
for (const file of await readdir(new URL('sequences/', source))) {
  const json = await readFile(new URL(`sequences/${file}`, source), 'utf8');
  const id = file.replace(/\.json$/, '');
  sequences.set(id, JSON.parse(json));
  await write(
    id,
    `// Generated from ../sequences/${file} by scripts/generate.mjs: edit that file.\nexport const sequence: unknown = ${json};\n`,
  );
}

const listing = JSON.parse(await readFile(new URL('listing.json', source), 'utf8'));
const entries = listing.map(({id, summary, synonyms}) => {
  const facts = JSON.stringify({...factsOf(sequences.get(id)), summary, synonyms});
  return `${facts.slice(0, -1)}, load: async () => (await import('./${id}.js')).sequence}`;
});
const reviewLinks = listing.flatMap(({id}) =>
  sequences
    .get(id)
    .steps.flatMap(({sites = []}) =>
      sites.flatMap(({url}) => (typeof url === 'string' ? [url] : Object.values(url))),
    ),
);
await write(
  'templates',
  `// Generated from ../listing.json and ../sequences by scripts/generate.mjs: edit those.
  import type {TemplateEntry} from '../template-entry.js';

  /** Every template, in the order in which a gallery shows them. */
  export const templates: readonly TemplateEntry[] = [${entries.join(',')}];

  /** Where the templates send customers for a review: pages of businesses that there are not. */
  export const reviewLinks: readonly string[] = ${JSON.stringify(reviewLinks)};\n`,
);
