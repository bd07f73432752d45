// Writes the JSON Schemas beside the modules that `tsc` wrote: run after it.
import {mkdir, writeFile} from 'node:fs/promises';
import {responseJsonSchema, sequenceJsonSchema} from '../dist/json-schema.js';

const schemas = {sequence: sequenceJsonSchema(), response: responseJsonSchema()};
const dist = new URL('../dist/', import.meta.url);
await mkdir(dist, {recursive: true});
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(new URL(`${name}.v1.schema.json`, dist), `${JSON.stringify(schema, null, 2)}\n`);
}
