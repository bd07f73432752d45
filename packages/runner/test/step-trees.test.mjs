import {after, before, describe, it} from 'node:test';
import {parseDefinition} from '@parcours/definition';
import {everything} from './everything.mjs';
import {WrittenTrees} from './written-trees.mjs';

// What assistive technology reads of each step in each of its states, held against `step-trees.md`. To write that file
// anew: `node packages/runner/test/step-trees.test.mjs --update`, then read what has changed.

const trees = new WrittenTrees(
  'step-trees.md',
  `# What assistive technology reads of each step

In Chromium: role, "name", (description), = value, states; indented as it is nested. \`step-trees.test.mjs\` holds the elements to it.`,
);
const {definition} = parseDefinition(everything);
const {
  visit,
  extras,
  public: reviews,
  welcome,
  'one-by-one': oneByOne,
} = Object.fromEntries(definition.steps.map(step => [step.id, step]));
const few = {...visit, questions: visit.questions.filter(({id}) => ['nps', 'comment'].includes(id))};
const {satisfied, dissatisfied} = definition.thankYou;
const chosen = {step: extras, offers: [extras.offers[0].id]};

const goOn = element => element.locator('[part=button]').click();

/** Name, tag, properties, and what is done then. */
const cases = [
  ['A welcome', 'content-step', {step: welcome}],
  ['Words between steps, with a way back', 'content-step', {step: welcome, canGoBack: true}],
  ['A questionnaire', 'questionnaire-step', {step: few}],
  ['A questionnaire, an answer missing', 'questionnaire-step', {step: few}, goOn],
  ['A questionnaire, answered', 'questionnaire-step', {step: few, answers: {nps: 9, comment: 'Very kind'}}],
  ['One question after the other', 'questionnaire-step', {step: oneByOne}],
  ['One question after the other, an answer missing', 'questionnaire-step', {step: oneByOne}, goOn],
  ['Offers', 'cross-sell-step', {step: extras}],
  ['Offers, one chosen', 'cross-sell-step', chosen],
  ['Offers, one chosen and no way to reach the customer', 'cross-sell-step', chosen, goOn],
  ['Offers, one at most', 'cross-sell-step', {step: {...extras, choose: 'one'}}],
  ['Review sites', 'review-step', {step: reviews}],
  ['Review sites, words to copy', 'review-step', {step: reviews, words: 'Very kind'}],
  ['Review sites, one opened', 'review-step', {step: reviews, opened: [reviews.sites[0].id]}],
  ['The end', 'thank-you-step', {ending: satisfied, satisfaction: 'satisfied'}],
  [
    'The end for the dissatisfied',
    'thank-you-step',
    {ending: dissatisfied ?? satisfied, satisfaction: 'dissatisfied'},
  ],
  ['A sequence, its first step', 'sequence-runner', {definition: everything, persist: 'none'}],
  [
    'A sequence that is closed',
    'sequence-runner',
    {definition: {...everything, availability: {until: '2026-01-31T18:00:00-05:00'}}, persist: 'none'},
  ],
  ['A sequence that cannot be read', 'sequence-runner', {definition: {version: 2}, persist: 'none'}],
];

describe('what assistive technology reads of a step', () => {
  before(() => trees.open());
  after(() => trees.close());

  for (const [name, tag, properties, act] of cases) {
    it(name, () => trees.check(name, tag, properties, act));
  }

  it('has no tree of a step that is gone', () => trees.checkNames(cases.map(([name]) => name)));
});
