import type {Fields} from './field.js';

export const conditionFields: Fields = {
  'Condition.atLeast.case': ['The answer is this number or a higher one.', {question: 'nps', atLeast: 9}],
  'Condition.atMost.case': ['The answer is this number or a lower one.', {question: 'nps', atMost: 6}],
  'Condition.oneOf.case': [
    'One of these was chosen; a free answer counts as `other`.',
    {question: 'again', oneOf: ['no']},
  ],
  'Condition.answered.case': [
    'There is an answer other than “Not applicable”.',
    {question: 'why', answered: true},
  ],
  'Condition.satisfactory.case': [
    'The answer to a filter question satisfies, or does not.',
    {question: 'nps', satisfactory: false},
  ],
  'Condition.all.case': [
    'Each of these is so.',
    {
      all: [
        {question: 'nps', atMost: 6},
        {question: 'why', answered: true},
      ],
    },
  ],
  'Condition.any.case': [
    'At least one of these is so.',
    {
      any: [
        {question: 'nps', atMost: 6},
        {question: 'clean', atMost: 2},
      ],
    },
  ],
  'Condition.not.case': ['This is not so.', {not: {question: 'again', oneOf: ['yes']}}],
  'Condition.question': ['Id of an earlier question.', 'nps'],
  'Condition.row': ['Id of the row, where the question is a matrix.', 'desk'],
  'Condition.atLeast': ['For an NPS, a rating, a number or a row of a matrix.', 9],
  'Condition.atMost': ['For an NPS, a rating, a number or a row of a matrix.', 6],
  'Condition.oneOf': ['Option ids, or numbers of an NPS or a rating.', ['no', 'other']],
  'Condition.answered': ['Always `true`; put it in `not` for its contrary.', true],
  'Condition.satisfactory': ['Whether the filter is met.', false],
  'Condition.all': ['Conditions; nested at most 8 deep.', [{question: 'nps', atMost: 6}]],
  'Condition.any': ['Conditions; nested at most 8 deep.', [{question: 'nps', atMost: 6}]],
  'Condition.not': ['A condition.', {question: 'again', oneOf: ['yes']}],
};
