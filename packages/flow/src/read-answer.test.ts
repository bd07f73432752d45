import type {AnswerValue, LocalizedText, QuestionDefinition} from '@parcours/definition';
import {expect} from '@open-wc/testing';
import {readAnswer} from './read-answer.js';
import {
  consent,
  date,
  hostQuestion,
  matrix,
  multiple,
  nps,
  number,
  rating,
  single,
  text,
  words,
} from './sequences.fixtures.js';

const resolve = (localized: LocalizedText) => localized.en ?? '';
const labels = ['Poor', 'Fair', 'Good', 'Great', 'Superb'].map(words);

const table: readonly [string, QuestionDefinition, AnswerValue | undefined, string][] = [
  ['the number of an nps', nps('q'), 9, '9'],
  ['zero', nps('q'), 0, '0'],
  ['the number of a rating', rating('q'), 4, '4'],
  ['the label of a rating that has labels', rating('q', {labels}), 4, 'Great'],
  ['the label of an option', single('q'), 'b', 'B'],
  ['a free answer', single('q', {other: true}), {other: 'Mine'}, 'Mine'],
  ['nothing of an option that is gone', single('q'), 'z', ''],
  ['several choices', multiple('q', {other: true}), ['a', {other: 'Mine'}], 'A, Mine'],
  ['the rows of a matrix', matrix('q'), {staff: 5, clean: 4}, 'Cleanliness (4), Staff (5)'],
  ['the labels of a matrix, of the rows answered', matrix('q', {labels}), {staff: 1}, 'Staff (Poor)'],
  ['a text', text('q'), 'Thanks', 'Thanks'],
  ['a number', number('q'), 2.5, '2.5'],
  ['a number with its unit', number('q', {unit: words('nights')}), 2, '2\u00A0nights'],
  ['a day', date('q'), '2026-11-23', '2026-11-23'],
  ['the sentence agreed to', consent('q', {label: words('I agree')}), true, 'I agree'],
  ['nothing of a sentence not agreed to', consent('q'), false, ''],
  ["the host's plain value", hostQuestion('q'), 40, '40'],
  ["nothing of a host's object", hostQuestion('q'), {a: 1}, ''],
  ['nothing of N/A', nps('q'), {notApplicable: true}, ''],
  ['nothing of no answer', nps('q'), undefined, ''],
];

describe('readAnswer', () => {
  for (const [name, question, value, read] of table) {
    it(`reads ${name}`, () => {
      expect(readAnswer(question, value, resolve)).to.equal(read);
    });
  }
});
