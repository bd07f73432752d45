import type {Fields} from './field.js';

const options = [
  {id: 'yes', label: 'Yes'},
  {id: 'no', label: 'No'},
];
const rows = [
  {id: 'desk', label: 'Front desk'},
  {id: 'care', label: 'Care'},
];

export const questionFields: Fields = {
  'Question.type': [
    'What kind of question it is; a type of the host’s always has a colon.',
    'acme:signature',
  ],
  'Question.id': ['Names the answer in the response; steps and questions share one set of ids.', 'nps'],
  'Question.label': [
    'The question; of a consent, the sentence agreed to. A question of the host’s may leave it out.',
    'Would you recommend us?',
  ],
  'Question.help': ['A few words under it; takes the inline syntax.', '0 is not at all, 10 is certainly.'],
  'Question.image': ['A picture that goes with the question.', {src: '/room.jpg', alt: 'The room'}],
  'Question.required': [
    'Whether the step waits for an answer; a matrix then needs every row, a consent a tick.',
    true,
  ],
  'Question.notApplicable': ['Offers “Not applicable”, which satisfies `required`.', true],
  'Question.showIf': ['When it is asked: a condition on an earlier question.', {question: 'nps', atMost: 6}],
  'Question.metric': ['Groups answers in reports.', 'cleanliness'],
  'Question.satisfaction': [
    'Makes this a filter question: an answer that does not meet it makes the customer dissatisfied.',
    {atLeast: 7},
  ],
  'Question.satisfaction.atLeast': [
    'The lowest answer that satisfies; of a matrix, in every answered row.',
    7,
  ],
  'Question.scale': ['How many points there are.', 5],
  'Question.labels': ['A text for each point, lowest first.', ['Bad', 'Poor', 'Fair', 'Good', 'Great']],
  'Question.options': ['What can be chosen.', options],
  'Question.options.id': ['Names the option in the response.', 'yes'],
  'Question.options.label': ['What the customer reads.', 'Yes'],
  'Question.options.image': ['A picture of the option.', {src: '/yes.png', alt: ''}],
  'Question.options.fixed': ['Stays last when the others are shuffled.', true],
  'Question.other': [
    'Offers a free answer beside the options: `true`, or with words of its own.',
    {label: 'Something else'},
  ],
  'Question.other.label': ['What the customer reads.', 'Something else'],
  'Question.shuffle': ['Another order for each customer, kept when they come back.', true],
  'Question.host': [
    'A question of a type that the host has registered, with fields of its own.',
    {type: 'acme:signature', id: 'signature'},
  ],

  nps: [
    'How likely the customer is to recommend the business, from 0 to 10. Its answer is an integer.',
    {type: 'nps', id: 'nps', label: 'Would you recommend us?', required: true, satisfaction: {atLeast: 7}},
  ],
  'nps.lowLabel': ['The words at 0, in place of ours.', 'Not at all likely'],
  'nps.highLabel': ['The words at 10, in place of ours.', 'Extremely likely'],

  rating: [
    'A scale of faces, stars, numbers or words. Its answer is an integer from 1 to `scale`.',
    {type: 'rating', id: 'clean', label: 'How clean was it?', look: 'stars', satisfaction: {atLeast: 4}},
  ],
  'rating.look': [
    'How the points look; smileys go up to 5 points, and beyond that numbers are the default.',
    'stars',
  ],

  'single-choice': [
    'One of several. Its answer is an option’s id, or `{"other": "…"}`.',
    {
      type: 'single-choice',
      id: 'again',
      label: 'Would you come back?',
      options,
      satisfaction: {oneOf: ['yes']},
    },
  ],
  'single-choice.look': ['How the options look.', 'buttons'],
  'single-choice.satisfaction': [
    'Makes this a filter question: an answer that does not meet it makes the customer dissatisfied.',
    {oneOf: ['yes']},
  ],
  'single-choice.satisfaction.oneOf': [
    'The options that satisfy; `other` stands for a free answer.',
    ['yes'],
  ],

  'multiple-choice': [
    'Some of several. Its answer is an array of option ids, a free answer being `{"other": "…"}`.',
    {
      type: 'multiple-choice',
      id: 'reasons',
      label: 'What mattered?',
      options: [
        {id: 'price', label: 'Price'},
        {id: 'late', label: 'The wait'},
      ],
      other: true,
      satisfaction: {noneOf: ['late']},
    },
  ],
  'multiple-choice.min': ['The fewest choices.', 1],
  'multiple-choice.max': ['The most choices.', 3],
  'multiple-choice.satisfaction': [
    'Makes this a filter question: an answer that does not meet it makes the customer dissatisfied.',
    {noneOf: ['late']},
  ],
  'multiple-choice.satisfaction.noneOf': [
    'The options that do not satisfy; `other` stands for a free answer.',
    ['late'],
  ],

  matrix: [
    'Several things on one scale. Its answer is an object of row ids and integers from 1 to `scale`.',
    {type: 'matrix', id: 'staff', label: 'How did we do?', rows, satisfaction: {atLeast: 4}},
  ],
  'matrix.rows': ['What is rated.', rows],
  'matrix.rows.id': ['Names the row in the response.', 'desk'],
  'matrix.rows.label': ['What the customer reads.', 'Front desk'],

  text: [
    'A typed answer. Its answer is a string.',
    {
      type: 'text',
      id: 'why',
      label: 'What could we do better?',
      lines: 3,
      showIf: {question: 'nps', atMost: 6},
    },
  ],
  'text.lines': ['How high the field is; 1 is a single line.', 3],
  'text.maxLength': ['The most characters, in UTF-16 units.', 500],
  'text.format': ['Sets the keyboard, what the browser fills in, and what is valid.', 'email'],
  'text.placeholder': [
    'An example inside the empty field; never in place of a label.',
    'The waiting room, the parking…',
  ],

  number: [
    'A number. Its answer is one.',
    {type: 'number', id: 'nights', label: 'How many nights?', min: 1, unit: 'nights'},
  ],
  'number.min': ['The lowest answer.', 0],
  'number.max': ['The highest answer; not below `min`.', 30],
  'number.step': ['The distance between two possible answers, counted from `min`, or from 0.', 0.5],
  'number.unit': ['Written after the number.', 'nights'],

  date: [
    'A day. Its answer is an ISO date.',
    {type: 'date', id: 'day', label: 'When did you come?', max: '2026-12-31'},
  ],
  'date.min': ['The first possible day.', '2026-01-01'],
  'date.max': ['The last possible day; not before `min`.', '2026-12-31'],

  consent: [
    'A sentence to agree to, never ticked beforehand. Its answer is a boolean.',
    {type: 'consent', id: 'call', label: 'You may call me about my answers.'},
  ],
};
