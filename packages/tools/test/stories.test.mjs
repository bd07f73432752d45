import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {manifestOf} from '../src/manifest.mjs';
import {root} from '../src/run.mjs';

const folder = join(root, 'stories');
const shared = {builderMeta: 'sequence-builder'};

/** Names of the stories of each element, by its tag. */
const stories = new Map();
for (const path of readdirSync(folder, {recursive: true}).filter(path => path.endsWith('.stories.ts'))) {
  const source = readFileSync(join(folder, path), 'utf8');
  const tag = source.match(/component: '([\w-]+)'/)?.[1] ?? shared[source.match(/\.\.\.(\w+Meta)\b/)?.[1]];
  const names = [...source.matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name);
  stories.set(tag, [...(stories.get(tag) ?? []), ...names]);
}

const states = ['Empty', 'Filled', 'WithError', 'NotApplicable', 'LongTexts', 'MissingTranslation'];
const looks = {
  'rating-question': ['Smileys', 'Stars', 'Numbers', 'Labels'],
  'single-choice-question': ['List', 'Buttons', 'Dropdown'],
  'text-question': ['OneLine', 'Lines'],
  'number-question': ['Field', 'Stepper'],
};

/** The states in which each element can be. A step or a question is never disabled, nor loads anything by itself. */
const statesOf = {
  ...Object.fromEntries(
    ['nps', 'multiple-choice', 'matrix', 'date'].map(type => [`${type}-question`, states]),
  ),
  ...Object.fromEntries(
    Object.entries(looks).map(([tag, names]) => [
      tag,
      names.flatMap(look => states.map(state => `${look}${state}`)),
    ]),
  ),
  // To agree or not is all that it asks.
  'consent-question': states.filter(state => state !== 'NotApplicable'),
  'questionnaire-step': ['Empty', 'Filled', 'WithErrors', 'OneByOne', 'LongTexts', 'MissingTranslation'],
  'cross-sell-step': ['Empty', 'ChosenWithContact', 'WithError', 'LongTexts', 'MissingTranslation'],
  'review-step': ['NothingWritten', 'OwnWords', 'SiteOpened', 'LongTexts', 'MissingTranslation'],
  'content-step': ['Welcome', 'WithPicture', 'InBetween', 'LongTexts', 'MissingTranslation'],
  'thank-you-step': ['Satisfied', 'Dissatisfied', 'LongTexts', 'MissingTranslation'],
  'sequence-runner': [
    'Loading',
    'Ready',
    'Prefilled',
    'WithErrors',
    'Offline',
    'OfflineWithoutStorage',
    'NotAccepted',
    'HeldBack',
    'QuestionsHaveChanged',
    'Closed',
    'NotYetOpen',
    'AlreadyAnswered',
    'Completed',
    'Failed',
    'LongTexts',
    'MissingTranslation',
  ],
  'sequence-dialog': ['Closed', 'Open'],
  'sequence-progress': ['First', 'Last'],
  'sequence-language': ['Two', 'Three'],
  'sequence-gallery': ['All', 'Found', 'NothingFound', 'OneChannel', 'Detail'],
  'sequence-list': ['Loading', 'Sequences', 'Empty', 'ImportRefused', 'Deleted', 'Archived', 'OutOfReach'],
  'sequence-builder': [
    // What is edited.
    ...['MessageByEmail', 'MessageBySms', 'MessageByHyperlink', 'Questionnaire', 'CrossSell'],
    ...['OnlineReview', 'Content', 'FinalMessage', 'FinalMessageDissatisfied', 'Settings'],
    ...['Nps', 'Rating', 'SingleChoice', 'MultipleChoice', 'Matrix', 'Text', 'NumberQuestion'],
    ...['DateQuestion', 'Consent', 'TypeOfTheHost'],
    // Where else one can be.
    ...['Json', 'JsonRefused', 'TranslationsToDo', 'TranslationsDone', 'Shortcuts'],
    ...['ShareOnAPage', 'ShareALink', 'ShareAnEmail', 'ShareASms'],
    // How it stands.
    ...['Opening', 'FirstRun', 'ReadOnly', 'Invalid', 'Advice', 'Saved', 'Saving', 'Offline', 'Refused'],
    ...['TwoVersions', 'Recovered', 'Missing', 'OutOfReach', 'LongTexts', 'MissingTranslation'],
  ],
};

/** What a page may write. */
const elements = ['runner', 'builder']
  .flatMap(name => manifestOf(name).modules)
  .flatMap(({declarations}) => declarations.map(({tagName}) => tagName));

for (const tag of elements) {
  test(`<${tag}> has a story in each of its states`, () => {
    assert.ok(statesOf[tag], 'nobody has said which states it has');
    const missing = statesOf[tag].filter(state => !stories.get(tag)?.includes(state));
    assert.deepEqual(missing, []);
  });
}
