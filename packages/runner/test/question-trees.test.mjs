import {after, before, describe, it} from 'node:test';
import {parseDefinition} from '@parcours/definition';
import {validityOf} from '@parcours/flow';
import {everything} from './everything.mjs';
import {WrittenTrees} from './written-trees.mjs';

// What assistive technology reads of each question in each of its states, held against `question-trees.md`. To write
// that file anew: `node packages/runner/test/question-trees.test.mjs --update`, then read what has changed.

const trees = new WrittenTrees(
  'question-trees.md',
  `# What assistive technology reads of each question

In Chromium: role, "name", (description), = value, states; indented as it is nested. \`question-trees.test.mjs\` holds the elements to it.`,
);
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

const cases = questions.flatMap(question =>
  Object.entries(states).map(([state, make]) => ({
    name: `${question.label.en} (${question.type}), ${state}`,
    tag: `${question.type}-question`,
    properties: make(question),
  })),
);

describe('what assistive technology reads of a question', () => {
  before(() => trees.open());
  after(() => trees.close());

  for (const {name, tag, properties} of cases) it(name, () => trees.check(name, tag, properties));

  it('has no tree of a question that is gone', () => trees.checkNames(cases.map(({name}) => name)));
});
