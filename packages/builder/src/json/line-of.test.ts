import {expect} from '@open-wc/testing';
import {visit} from '../sequences.fixtures.js';
import {lineOf} from './line-of.js';

describe('lineOf', () => {
  const lines = JSON.stringify(visit(), null, 2).split('\n');

  for (const [path, words] of [
    [[], '{'],
    [['id'], '  "id": "after-visit",'],
    [['steps', 0, 'questions', 1, 'id'], '          "id": "on-time",'],
    [['thankYou', 'dissatisfied'], '    "dissatisfied": {'],
    [['steps', 0, 'questions', 1, 'nothing'], '        {'],
    [['nothing'], '{'],
  ] as const)
    it(`finds ${path.join('.') || 'the whole'}`, () => {
      expect(lines[lineOf(visit(), path) - 1]).to.equal(words);
    });
});
