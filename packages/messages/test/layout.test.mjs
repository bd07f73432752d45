import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import test from 'node:test';
import {compileLayout, target} from '../scripts/layout.mjs';

const module = await compileLayout();

test('the layout is what its .mjml gives', async () => {
  assert.equal(await readFile(target, 'utf8'), module, 'run `npm run generate -w @parcours/messages`');
});

test('the layout fetches nothing', () => {
  const urls = [...module.matchAll(/(?:https?:)?\/\/[\w.-]+/g)].map(([url]) => url);
  assert.deepEqual([...new Set(urls)], ['http://www.w3.org']);
});

test('each part that may be left out ends where it should', () => {
  const starts = [...module.matchAll(/<!--\?(\w+)-->/g)].map(([, name]) => name);
  const ends = [...module.matchAll(/<!--\/(\w+)-->/g)].map(([, name]) => name);
  assert.ok(starts.length > 3);
  assert.deepEqual(starts, ends);
});

test('each slot is whole', () => {
  const braces = module.match(/\{\{|\}\}/g) ?? [];
  const slots = module.match(/\{\{\w+\}\}/g) ?? [];
  assert.ok(slots.length > 20);
  assert.equal(braces.length, 2 * slots.length);
});
