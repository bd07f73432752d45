import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {manifestOf} from '../src/manifest.mjs';
import {root} from '../src/run.mjs';

/** Where a README lists all members of an element, and those that it leaves out as an element above sets them. */
const lists = [
  {
    of: 'sequence-runner',
    package: 'runner',
    readme: 'README.md',
    heading: '## `<sequence-runner>`',
    leavesOut: ['source', 'variables'],
  },
  {
    of: 'sequence-builder',
    package: 'builder',
    readme: 'packages/builder/README.md',
    heading: '## `<sequence-builder>`',
  },
  {
    of: 'sequence-list',
    package: 'builder',
    readme: 'packages/builder/README.md',
    heading: '## `<sequence-list>`',
  },
  {
    of: 'sequence-gallery',
    package: 'builder',
    readme: 'packages/builder/README.md',
    heading: '## `<sequence-gallery>`',
  },
];

for (const {of, package: name, readme, heading, leavesOut = []} of lists) {
  test(`${readme} names each member and event of <${of}>, and no other`, () => {
    const element = manifestOf(name)
      .modules.flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === of);
    const names = [...element.members, ...element.events]
      .filter(({name}) => !leavesOut.includes(name))
      .map(({kind, name}) => (kind === 'method' ? `${name}()` : name));
    assert.deepEqual(firstCells(readme, heading).map(asOne).sort(), names.map(asOne).sort());
  });
}

/** A property is called by its own name or by its attribute's. */
const asOne = name => name.replaceAll('-', '').toLowerCase();

/** The names in code in the first column of the tables under a heading. */
function firstCells(readme, heading) {
  const [, after] = readFileSync(join(root, readme), 'utf8').split(`${heading}\n`);
  const [section] = after.split(/^## /m);
  const cells = [...section.matchAll(/^\|([^|]*)\|/gm)].map(([, cell]) => cell);
  return cells.flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
}
