import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {manifestOf, undocumented} from '../src/manifest.mjs';
import {root} from '../src/run.mjs';

const manifest = manifestOf('runner');

test('each token in the manifest reaches a rule', () => {
  const folder = join(root, 'packages/runner/src');
  const css = readdirSync(folder, {recursive: true})
    .filter(path => path.endsWith('.styles.ts'))
    .map(path => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const tokens = elements.flatMap(({cssProperties}) => cssProperties ?? []).map(({name}) => name);
  const roles = tokens.map(token => css.match(new RegExp(`(--_[\\w-]+): var\\(\\s*${token}(?![\\w-])`))?.[1]);
  assert.equal(tokens.length, 22);
  assert.deepEqual(
    roles.filter(role => !role || css.split(`var(${role})`).length < 2),
    [],
  );
});

test('each part in the manifest is on an element, and each on an element is in the manifest', () => {
  const folder = join(root, 'packages/runner');
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const known = new Set(elements.flatMap(({cssParts}) => cssParts ?? []).map(({name}) => name));
  const used = readdirSync(join(folder, 'src'), {recursive: true})
    .filter(path => /(?<!\.test|\.harness)\.ts$/.test(path))
    .flatMap(path => [...readFileSync(join(folder, 'src', path), 'utf8').matchAll(/\bpart="([^"]+)"/g)])
    .flatMap(([, names]) => names.split(' '));
  assert.deepEqual([...new Set(used)].sort(), [...known].sort());
});

test('a question says the types of its own definition and answer', () => {
  const typeOf = (tag, member) =>
    manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === tag)
      .members.find(({name}) => name === member).type.text;
  assert.equal(typeOf('nps-question', 'question'), 'NpsQuestionDefinition | undefined');
  assert.equal(typeOf('nps-question', 'value'), 'number | NotApplicable | undefined');
  assert.equal(typeOf('review-step', 'step'), 'ReviewStepDefinition | undefined');
});

test('a member, an event and a part without a sentence are found', () => {
  const [name, description] = ['x', 'What it is.'];
  const element = {
    tagName: 'x-y',
    summary: 'One.',
    members: [{kind: 'method', name, description}],
    events: [{name, description, type: {text: 'Event'}}],
    cssParts: [{name, description}],
  };
  const found = change =>
    undocumented({modules: [{path: 'x.ts', declarations: [{...element, ...change}]}]}).length;
  assert.equal(found({}), 0);
  assert.equal(found({summary: ''}), 1);
  assert.equal(found({members: [{kind: 'field', name, description}]}), 1);
  assert.equal(found({events: [{name, type: {text: 'Event'}}]}), 1);
  assert.equal(found({cssParts: [{name}]}), 1);
});
