import type {
  Answers,
  ConsentQuestionDefinition,
  ContentStepDefinition,
  CrossSellStepDefinition,
  DateQuestionDefinition,
  HostQuestionDefinition,
  HostStepDefinition,
  LocalizedText,
  MatrixQuestionDefinition,
  MultipleChoiceQuestionDefinition,
  NpsQuestionDefinition,
  NumberQuestionDefinition,
  QuestionDefinition,
  QuestionnaireStepDefinition,
  RatingQuestionDefinition,
  ReviewStepDefinition,
  SequenceDefinition,
  SingleChoiceQuestionDefinition,
  StepDefinition,
  TextQuestionDefinition,
} from '@parcours/definition';
import type {FlowAction} from './action.js';
import type {FlowTypes} from './flow-types.js';
import type {FlowState} from './state.js';
import {startState} from './start.js';
import {transition} from './transition.js';

/** Short ways to write parsed definitions, and to act on them. */

type Rest<D> = Partial<Omit<D, 'type' | 'id'>>;

export const words = (en: string): LocalizedText => ({en});
const label = words('Label');
const options = ['a', 'b', 'c'].map(id => ({id, label: words(id.toUpperCase())}));

export const nps = (id: string, rest: Rest<NpsQuestionDefinition> = {}): NpsQuestionDefinition => ({
  type: 'nps',
  id,
  label,
  ...rest,
});
export const rating = (id: string, rest: Rest<RatingQuestionDefinition> = {}): RatingQuestionDefinition => ({
  type: 'rating',
  id,
  label,
  scale: 5,
  look: 'stars',
  ...rest,
});
export const single = (
  id: string,
  rest: Rest<SingleChoiceQuestionDefinition> = {},
): SingleChoiceQuestionDefinition => ({type: 'single-choice', id, label, options, look: 'list', ...rest});
export const multiple = (
  id: string,
  rest: Rest<MultipleChoiceQuestionDefinition> = {},
): MultipleChoiceQuestionDefinition => ({type: 'multiple-choice', id, label, options, ...rest});
export const matrix = (id: string, rest: Rest<MatrixQuestionDefinition> = {}): MatrixQuestionDefinition => ({
  type: 'matrix',
  id,
  label,
  scale: 5,
  rows: [
    {id: 'clean', label: words('Cleanliness')},
    {id: 'staff', label: words('Staff')},
  ],
  ...rest,
});
export const text = (id: string, rest: Rest<TextQuestionDefinition> = {}): TextQuestionDefinition => ({
  type: 'text',
  id,
  label,
  lines: 1,
  format: 'plain',
  ...rest,
});
export const number = (id: string, rest: Rest<NumberQuestionDefinition> = {}): NumberQuestionDefinition => ({
  type: 'number',
  id,
  label,
  ...rest,
});
export const date = (id: string, rest: Rest<DateQuestionDefinition> = {}): DateQuestionDefinition => ({
  type: 'date',
  id,
  label,
  ...rest,
});
export const consent = (
  id: string,
  rest: Rest<ConsentQuestionDefinition> = {},
): ConsentQuestionDefinition => ({type: 'consent', id, label, ...rest});
export const hostQuestion = (
  id: string,
  rest: Partial<HostQuestionDefinition> = {},
): HostQuestionDefinition => ({type: 'acme:slider', id, label, ...rest});

const step = {title: words('Title'), audience: 'satisfied'} as const;

export const questionnaire = (
  id: string,
  questions: readonly QuestionDefinition[],
  rest: Rest<QuestionnaireStepDefinition> = {},
): QuestionnaireStepDefinition => ({
  type: 'questionnaire',
  id,
  ...step,
  presentation: 'page',
  questions,
  ...rest,
});
export const crossSell = (id: string, rest: Rest<CrossSellStepDefinition> = {}): CrossSellStepDefinition => ({
  type: 'cross-sell',
  id,
  ...step,
  choose: 'many',
  offers: ['whitening', 'aligners'].map(offer => ({id: offer, title: words(offer)})),
  ...rest,
});
export const review = (id: string, rest: Rest<ReviewStepDefinition> = {}): ReviewStepDefinition => ({
  type: 'review',
  id,
  ...step,
  suggestComment: true,
  sites: ['google', 'facebook'].map(site => ({id: site, site, url: words('https://example.com')})),
  ...rest,
});
export const content = (id: string, rest: Rest<ContentStepDefinition> = {}): ContentStepDefinition => ({
  type: 'content',
  id,
  ...step,
  body: words('Body'),
  ...rest,
});
export const hostStep = (id: string, rest: Partial<HostStepDefinition> = {}): HostStepDefinition => ({
  type: 'acme:loyalty',
  id,
  ...step,
  ...rest,
});

export const sequence = (
  steps: readonly StepDefinition[],
  rest: Partial<SequenceDefinition> = {},
): SequenceDefinition => ({
  version: 1,
  id: 'after-visit',
  name: words('After a visit'),
  locales: ['en'],
  message: {channel: 'hyperlink', hyperlink: {button: words('Open')}},
  thankYou: {satisfied: {title: words('Thank you')}, dissatisfied: {title: words('We are sorry')}},
  steps,
  ...rest,
});

/** The sequence most examples speak of: a filter question with a follow-up, then what only the satisfied meet. */
export const visit = sequence([
  questionnaire('visit', [
    nps('nps', {required: true, satisfaction: {atLeast: 7}}),
    text('why', {showIf: {question: 'nps', atMost: 6}}),
  ]),
  crossSell('extras'),
  review('public'),
]);

/** What a host registered: a slider from 0 to 100 that filters at 50, a step that collects, one that does not. */
export const hostTypes: FlowTypes = {
  questions: new Map([
    [
      'acme:slider',
      {
        validity: (_, value) =>
          typeof value === 'number' && value >= 0 && value <= 100
            ? undefined
            : {code: 'invalid' as const, params: {}},
        satisfactory: (_, value) => (value as number) >= 50,
      },
    ],
  ]),
  steps: new Map([
    ['acme:loyalty', {}],
    ['acme:banner', {collects: false}],
  ]),
};

export const start = (definition: SequenceDefinition, answers: Answers = {}, types?: FlowTypes): FlowState =>
  startState({definition, id: 'r-1', seed: 'seed', answers, types});

type Timeless<A> = A extends unknown ? Omit<A, 'at'> : never;

/** Acts in order, a second after one another, from the state given. */
export const act = (
  definition: SequenceDefinition,
  state: FlowState,
  actions: readonly Timeless<FlowAction>[],
  types?: FlowTypes,
): FlowState =>
  actions.reduce<FlowState>(
    (now, action, i) => transition(definition, now, {...action, at: moment(i)} as FlowAction, types),
    state,
  );

export const moment = (second: number): string => `2026-11-23T10:00:${`${second}`.padStart(2, '0')}Z`;

export const answer = (question: string, value: Answers[string] | undefined) =>
  ({type: 'answer', question, value}) as const;
export const submit = (of: string) => ({type: 'submit', step: of}) as const;
export const back = {type: 'back'} as const;

/** Chooses offers of the cross-sell step, and says where to reach the customer. */
export const choose = (
  offers: readonly string[],
  contact?: {phone?: string; email?: string; consent?: boolean},
) => ({type: 'offer', step: 'extras', offers, contact}) as const;

/** Opens a review site. */
export const open = (site: string) => ({type: 'review', step: 'public', site}) as const;
