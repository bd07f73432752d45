import {expect} from '@open-wc/testing';
import type {Condition} from '@parcours/definition';
import {visit} from '../../sequences.fixtures.js';
import {actsOf, conditionOf, earlierQuestions, sentenceOf, usualClause} from './conditions.js';

const conditions: Record<string, Condition> = {
  'a number at least': {question: 'nps', atLeast: 7},
  'a number at most': {question: 'nps', atMost: 6},
  'a row of a table': {question: 'table', row: 'welcome', atMost: 2},
  'one of several answers': {question: 'on-time', oneOf: ['yes', 'nearly']},
  'none of them': {not: {question: 'on-time', oneOf: ['no']}},
  'an answer': {question: 'why', answered: true},
  'no answer': {not: {question: 'why', answered: true}},
  'a satisfied answer': {question: 'nps', satisfactory: true},
  'a dissatisfied answer': {question: 'nps', satisfactory: false},
  'all of two': {
    all: [
      {question: 'nps', atMost: 6},
      {question: 'on-time', oneOf: ['no']},
    ],
  },
  'any of two': {
    any: [
      {question: 'nps', atMost: 6},
      {question: 'on-time', oneOf: ['no']},
    ],
  },
  'the negation of a comparison': {not: {question: 'nps', atMost: 6}},
  'the negation of that': {not: {not: {question: 'nps', atMost: 6}}},
  'none of two': {
    not: {
      any: [
        {question: 'nps', atMost: 6},
        {question: 'why', answered: true},
      ],
    },
  },
  'not both of two': {
    not: {
      all: [
        {question: 'nps', atMost: 6},
        {question: 'why', answered: true},
      ],
    },
  },
  'a group within a group': {
    all: [
      {question: 'nps', atMost: 8},
      {
        any: [
          {question: 'on-time', oneOf: ['no']},
          {
            not: {
              all: [
                {question: 'nps', atLeast: 3},
                {question: 'why', answered: true},
              ],
            },
          },
        ],
      },
    ],
  },
};

describe('conditions as sentences', () => {
  for (const [name, condition] of Object.entries(conditions))
    it(`says ${name}, and writes the same again`, () => {
      expect(conditionOf(sentenceOf(condition))).to.deep.equal(condition);
    });

  it('is no condition without a part', () => {
    expect(conditionOf({join: 'all', parts: []})).to.equal(undefined);
    expect(conditionOf({join: 'none', parts: [{join: 'any', parts: []}]})).to.equal(undefined);
  });

  it('names only earlier questions', () => {
    const ids = (path: (string | number)[]) => earlierQuestions(visit(), path).map(({id}) => id);
    expect(ids(['steps', 0, 'questions', 0])).to.deep.equal([]);
    expect(ids(['steps', 0, 'questions', 2])).to.deep.equal(['nps', 'on-time']);
    expect(ids(['steps', 0])).to.deep.equal([]);
    expect(ids(['steps', 1])).to.deep.equal(['nps', 'on-time', 'why']);
  });

  it('says of each question what can be said of it', () => {
    const [nps, choice, text] = earlierQuestions(visit(), ['steps', 1]);
    expect(actsOf(nps!)).to.deep.equal([
      'atLeast',
      'atMost',
      'answered',
      'unanswered',
      'satisfactory',
      'unsatisfactory',
    ]);
    expect(actsOf(choice!)).to.include.members(['is', 'isNot']);
    expect(actsOf(text!)).to.deep.equal(['answered', 'unanswered']);
    expect(usualClause(nps!)).to.deep.equal({question: 'nps', act: 'atLeast', value: 5});
    expect(usualClause(choice!)).to.deep.equal({question: 'on-time', act: 'is', value: ['yes']});
  });
});
