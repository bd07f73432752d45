import type {
  AnswerValue,
  Condition,
  QuestionDefinition,
  SequenceDefinition,
  StepDefinition,
} from '@parcours/definition';
import fc from 'fast-check';
import type {FlowAction} from './action.js';
import {evaluate} from './evaluate.js';
import * as make from './sequences.fixtures.js';
import type {FlowState} from './state.js';
import {transition} from './transition.js';

const {hostTypes} = make;

/** Numbers from which a document is made: what they pick is always lawful, and shrinks towards the simplest. */
type Seed = number;
const seed = fc.noBias(fc.nat(1000));
const pick = <T>(list: readonly T[], n: Seed): T => list[n % list.length] as T;

interface ConditionPlan {
  readonly kind: 'leaf' | 'all' | 'any' | 'not';
  readonly question: Seed;
  readonly test: Seed;
  readonly value: Seed;
  readonly inner: readonly ConditionPlan[];
}
const conditionPlan: fc.Arbitrary<ConditionPlan> = fc.letrec<{plan: ConditionPlan}>(tie => ({
  plan: fc.record({
    kind: fc.constantFrom('leaf', 'leaf', 'all', 'any', 'not'),
    question: seed,
    test: seed,
    value: seed,
    inner: fc.oneof(
      {maxDepth: 3, withCrossShrink: true},
      fc.constant([]),
      fc.array(tie('plan'), {maxLength: 2}),
    ),
  }),
})).plan;

/** A condition on earlier questions; none where there is none to ask. */
function conditionFrom(
  plan: ConditionPlan | null,
  earlier: readonly QuestionDefinition[],
): {showIf?: Condition} {
  const condition = plan && build(plan);
  return condition ? {showIf: condition} : {};

  function build({kind, question: q, test, value, inner}: ConditionPlan): Condition | undefined {
    const parts = inner.flatMap(part => build(part) ?? []);
    if (kind === 'all') return {all: parts};
    if (kind === 'any') return {any: parts};
    if (kind === 'not' && parts[0]) return {not: parts[0]};
    if (!earlier.length) return undefined;
    const about = pick(earlier, q);
    const {id: question} = about;
    const row = about.type === 'matrix' ? {row: 'clean'} : {};
    const leaves: Condition[] = [
      {question, answered: true},
      {question, ...row, atLeast: value % 8},
      {question, ...row, atMost: value % 8},
      {question, oneOf: pick([['a'], ['b', 'other'], [7, 8], []], value)},
      {question, satisfactory: value % 2 === 0},
    ];
    return pick(leaves, test);
  }
}

/** One question of each type, with what filters and without. */
const questions: readonly ((id: string, rest: Partial<QuestionDefinition>, n: Seed) => QuestionDefinition)[] =
  [
    (id, rest) => make.nps(id, {satisfaction: {atLeast: 7}, ...(rest as object)}),
    (id, rest) => make.nps(id, rest as object),
    (id, rest) => make.rating(id, {satisfaction: {atLeast: 4}, ...(rest as object)}),
    (id, rest) => make.single(id, {other: true, satisfaction: {oneOf: ['a']}, ...(rest as object)}),
    (id, rest, n) =>
      make.multiple(id, {max: 1 + (n % 3), satisfaction: {noneOf: ['c']}, ...(rest as object)}),
    (id, rest) => make.matrix(id, {satisfaction: {atLeast: 3}, ...(rest as object)}),
    (id, rest) => make.text(id, {format: 'email', ...(rest as object)}),
    (id, rest) => make.number(id, {min: 0, max: 10, satisfaction: {atLeast: 5}, ...(rest as object)}),
    (id, rest) => make.date(id, {min: '2026-01-01', ...(rest as object)}),
    (id, rest) => make.consent(id, rest),
    (id, rest) => make.hostQuestion(id, rest as object),
    (id, rest) => make.hostQuestion(id, {type: 'acme:unheard-of', ...(rest as object)}),
  ];

const stepPlan = fc.record({
  type: fc.constantFrom(
    'questionnaire',
    'questionnaire',
    'questionnaire',
    'cross-sell',
    'review',
    'content',
    'host',
    'banner',
    'unknown',
  ),
  audience: fc.constantFrom('satisfied', 'satisfied', 'dissatisfied', 'everyone'),
  showIf: fc.option(conditionPlan, {freq: 1}),
  variant: seed,
  questions: fc.array(
    fc.record({
      type: seed,
      variant: seed,
      required: fc.boolean(),
      showIf: fc.option(conditionPlan, {freq: 1}),
    }),
    {minLength: 1, maxLength: 4, size: 'max'},
  ),
});

/**
 * Any lawful sequence of up to seven steps, with host types known (`hostTypes`) and unknown. Two of them share ids,
 * as two versions of one definition do; some ids are names that every object has.
 */
export const sequences: fc.Arbitrary<SequenceDefinition> = fc
  .record({plans: fc.array(stepPlan, {maxLength: 7, size: 'max'}), oneEnding: fc.boolean()})
  .map(({plans, oneEnding}) => {
    const asked: QuestionDefinition[] = [];
    const steps = plans.map((plan, i): StepDefinition => {
      const id = i === 1 ? 'constructor' : `step-${i}`;
      const rest = {audience: plan.audience, ...conditionFrom(plan.showIf, asked)} as const;
      switch (plan.type) {
        case 'questionnaire':
          return make.questionnaire(
            id,
            plan.questions.map(({type, variant, required, showIf}) => {
              const name = asked.length === 2 ? 'valueof' : `question-${asked.length}`;
              const common = {required, notApplicable: variant % 3 === 0, ...conditionFrom(showIf, asked)};
              const question = pick(questions, type)(name, common, variant);
              asked.push(question);
              return question;
            }),
            rest,
          );
        case 'cross-sell':
          return make.crossSell(id, {
            ...rest,
            choose: plan.variant % 2 ? 'one' : 'many',
            ...(plan.variant % 3 === 0 && {contact: {ask: 'either', required: plan.variant % 2 === 0}}),
          });
        case 'review':
          return make.review(id, rest);
        case 'content':
          return make.content(id, rest);
        default:
          return make.hostStep(id, {
            ...rest,
            type: plan.type === 'host' ? 'acme:loyalty' : `acme:${plan.type}`,
          });
      }
    });
    const satisfied = {title: make.words('Thank you')};
    return make.sequence(steps, oneEnding ? {thankYou: {satisfied}} : {});
  });

/** A value for a question: mostly one that its control gives, sometimes one that is not done or not possible. */
export function valueFor(question: QuestionDefinition, n: Seed): AnswerValue | undefined {
  if (n % 23 === 20) return undefined;
  if (n % 23 === 21) return {notApplicable: true};
  if (n % 23 === 22) return pick(['', 'nowhere', -1, 1e9, [], {}, {other: ' '}, true], n);
  switch (question.type) {
    case 'nps':
      return pick([10, 9, 8, 7, 6, 0], n);
    case 'rating':
      return pick([5, 4, 5, 4, 2], n);
    case 'single-choice':
      return pick<AnswerValue>(['a', 'a', 'b', {other: 'words'}], n);
    case 'multiple-choice':
      return pick([['a'], ['b'], ['a'], ['c'], ['a', 'b'], ['a', 'b', 'c']], n);
    case 'matrix':
      return n % 6 ? {clean: 5 - (n % 4), staff: 3 + (n % 3)} : {clean: 3 + (n % 3)};
    case 'text':
      return pick(['ada@example.com', 'half@', 'ada'], n % 9 ? 0 : n);
    case 'number':
      return pick([5, 8, 10, 7, 2, 12], n);
    case 'date':
      return pick(['2026-11-23', '2025-01-01', '2026-02-30'], n % 9 ? 0 : n);
    case 'consent':
      return n % 9 !== 0;
    default:
      return pick([50, 80, 100, 49], n);
  }
}

/** What a customer may try, as numbers that `play` reads against the state they are in. */
export interface Move {
  readonly kind: 'fill' | 'answer' | 'choose' | 'open' | 'data' | 'next' | 'back' | 'wait';
  readonly which: Seed;
  readonly value: Seed;
}
export const moves = fc.array(
  fc.record({
    kind: fc.constantFrom<Move['kind']>(
      'fill',
      'fill',
      'answer',
      'choose',
      'open',
      'data',
      'next',
      'next',
      'next',
      'back',
      'wait',
    ),
    which: seed,
    value: seed,
  }),
  {minLength: 10, maxLength: 40, size: 'max'},
);

/** Lives the moves and returns every state on the way, the first one included. */
export function play(definition: SequenceDefinition, state: FlowState, list: readonly Move[]): FlowState[] {
  const states = [state];
  list.forEach((move, i) => {
    let now = states.at(-1) as FlowState;
    for (const action of actionsOf(definition, now, move, make.moment(i))) {
      now = transition(definition, now, action, hostTypes);
      states.push(now);
    }
  });
  return states;
}

function actionsOf(definition: SequenceDefinition, state: FlowState, move: Move, at: string): FlowAction[] {
  const {current: step} = state;
  const {which, value} = move;
  const here = definition.steps.find(({id}) => id === step);
  const shown = evaluate(definition, state, hostTypes).visible.get(step) ?? [];
  const everywhere = definition.steps.flatMap(each => (each.type === 'questionnaire' ? each.questions : []));
  switch (move.kind) {
    case 'fill':
      return shown.map((question, i) => ({
        type: 'answer',
        question: question.id,
        value: valueFor(question, value + i),
        at,
      }));
    case 'answer': {
      const question = pick(everywhere, which);
      return question ? [{type: 'answer', question: question.id, value: valueFor(question, value), at}] : [];
    }
    case 'choose': {
      const offers = pick([[], ['whitening'], ['whitening', 'aligners'], ['nowhere']], which);
      return [
        {
          type: 'offer',
          step,
          offers,
          contact: pick([undefined, {phone: '514 555-0199'}, {phone: '1'}], value),
          at,
        },
      ];
    }
    case 'open':
      return [{type: 'review', step, site: pick(['google', 'facebook', 'nowhere'], which), at}];
    case 'data':
      return [{type: 'data', step, data: {card: value}, at}];
    case 'next':
      return here ? [{type: 'submit', step, at}] : [];
    case 'back':
      return [{type: 'back', at}];
    case 'wait':
      return [{type: 'seconds', step, seconds: value / 10}];
    default:
      return move.kind satisfies never;
  }
}

/** What storage may hold: progress of another definition, progress with parts replaced, or anything at all. */
export const storedProgress: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(sequences, moves)
    .map(([definition, list]) => play(definition, make.start(definition, {}, hostTypes), list).at(-1)),
  fc
    .tuple(
      sequences,
      moves,
      fc.constantFrom(
        'id',
        'seed',
        'answers',
        'submitted',
        'current',
        'offers',
        'contact',
        'reviews',
        'data',
        'seconds',
        'startedAt',
        'updatedAt',
        'completedAt',
      ),
      fc.anything(),
    )
    .map(([definition, list, key, value]) => ({
      ...play(definition, make.start(definition, {}, hostTypes), list).at(-1),
      [key]: value,
    })),
  fc.record(
    {
      id: fc.string(),
      seed: fc.string(),
      answers: fc.dictionary(
        fc.constantFrom('question-0', 'question-1', 'valueof', '__proto__', 'constructor'),
        fc.anything(),
      ),
      submitted: fc.array(fc.constantFrom<unknown>('step-0', 'constructor', 'step-2', 'thank-you', null)),
      offers: fc.dictionary(fc.constantFrom('step-0', 'constructor', 'step-2'), fc.anything()),
      contact: fc.dictionary(fc.constantFrom('step-0', 'constructor', 'step-2'), fc.anything()),
      reviews: fc.dictionary(fc.constantFrom('step-0', 'constructor', 'step-2'), fc.anything()),
      startedAt: fc.constantFrom<unknown>(make.moment(0), 'yesterday', 7),
      completedAt: fc.constantFrom<unknown>(make.moment(9), {}, undefined),
    },
    {requiredKeys: ['id', 'seed']},
  ),
  fc.anything(),
);
