import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {argv} from 'node:process';
import {after, before, describe, it} from 'node:test';
import {parseDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {treeBelow} from './accessibility-tree.mjs';
import {everything} from './everything.mjs';
import {launch, page, serveHost, settle} from './host.mjs';

// What assistive technology reads of each question in each of its states, held against `question-trees.md`. To write
// that file anew: `node packages/runner/test/question-trees.test.mjs --update`, then read what has changed.

const file = new URL('question-trees.md', import.meta.url);
const isUpdate = argv.includes('--update');
const {definition} = parseDefinition(everything);
const {questions} = definition.steps.find(({id}) => id === 'visit');

const answers = {
  nps: 9,
  'rating-smileys': 2,
  'rating-stars': 2,
  'rating-numbers': 2,
  'rating-labels': 2,
  'single-list': {other: 'Perhaps'},
  'single-buttons': 'yes',
  'single-dropdown': 'yes',
  multiple: ['room', {other: 'The view'}],
  matrix: {marc: 5},
  name: 'Camille',
  comment: 'Very kind',
  nights: 9,
  spent: 40,
  day: '2026-03-01',
  agree: true,
};

/** Each state by its name: what makes it of a question. */
const states = {
  optional: question => ({question: {...question, required: false, notApplicable: false}}),
  'missing its answer': question => {
    const asked = {...question, required: true, help: {en: 'Only we read it.'}};
    return {question: asked, error: validityOf(asked, undefined)};
  },
  answered: question => ({question, value: answers[question.id]}),
  'not applicable': question => ({
    question: {...question, notApplicable: true},
    value: {notApplicable: true},
  }),
};

const expected = new Map(
  readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(section => [section.split('\n')[0], section.match(/```text\n([^]*?)\n```/)?.[1]]),
);

describe('what assistive technology reads of a question', () => {
  const written = [];
  let browser, host, tab, session;
  before(async () => {
    browser = await launch();
    host = await serveHost({'/': page({body: '<main></main>'})});
    const context = await browser.newContext({locale: 'en-CA', reducedMotion: 'reduce'});
    tab = await context.newPage();
    await tab.goto(host.origin);
    session = await context.newCDPSession(tab);
  });
  after(async () => {
    if (isUpdate) writeFileSync(file, `${introduction}\n\n${written.join('\n\n')}\n`);
    await browser.close();
    await host.close();
  });

  for (const question of questions) {
    for (const [state, make] of Object.entries(states)) {
      const name = `${question.label.en} (${question.type}), ${state}`;
      it(name, async () => {
        await tab.locator('main').evaluate(
          async (main, {tag, properties}) => {
            await customElements.whenDefined(tag);
            const element = Object.assign(document.createElement(tag), {source: 'en', ...properties});
            main.replaceChildren(element);
          },
          {tag: `${question.type}-question`, properties: make(question)},
        );
        await tab.locator('main > *').evaluate(settle);
        const tree = (await treeBelow(session, 'main')).join('\n');
        if (isUpdate) written.push(`## ${name}\n\n\`\`\`text\n${tree}\n\`\`\``);
        else assert.equal(tree, expected.get(name));
      });
    }
  }

  it('has no tree of a question that is gone', () => {
    const names = questions.flatMap(({label, type}) =>
      Object.keys(states).map(state => `${label.en} (${type}), ${state}`),
    );
    if (!isUpdate) assert.deepEqual([...expected.keys()], names);
  });
});

const introduction = `# What assistive technology reads of each question

In Chromium: role, "name", (description), = value, states; indented as it is nested. \`question-trees.test.mjs\` holds the elements to it.`;
