import type {QuestionDefinition, SequenceDefinition, StepDefinition} from '@parcours/definition';
import {evaluate, type Evaluation} from '@parcours/flow';
import {imagineCustomers} from './imagined-customers.js';

/** How much a customer meets. */
export interface PathLength {
  questions: number;
  /** An estimate. */
  seconds: number;
}

/** How little and how much some customers meet. */
export interface PathRange {
  shortest: PathLength;
  longest: PathLength;
}

export interface PathFacts extends PathRange {
  /** Those whom the filter finds dissatisfied, where it may. */
  dissatisfied?: PathRange;
  /** Ids of the steps and questions that nobody sees. */
  unseen: ReadonlySet<string>;
}

/** Seconds: a tap, several, a few typed words, an optional text that most customers skip. */
const [tap, taps, typed, skipped] = [5, 8, 25, 3];

/** What is in a host’s step is not known. */
const secondsOfHosts = 10;

const secondsByStep: Readonly<Record<string, number>> = {content: 4, 'cross-sell': 8, review: 5};

/** What was found last, and for which shape: words change nothing, and are what is changed most. */
let last: {shape: string; facts: PathFacts} | undefined;

/** Who meets what, and how long it takes: found by sending imagined customers through, as the runner would. */
export function pathFacts(document: SequenceDefinition): PathFacts {
  const shape = JSON.stringify(document.steps, (key, value: unknown) => (words.has(key) ? undefined : value));
  if (last?.shape !== shape) last = {shape, facts: measure(document)};
  return last.facts;
}

const words = new Set([
  'title',
  'intro',
  'body',
  'label',
  'help',
  'image',
  'button',
  'description',
  'labels',
]);

function measure(document: SequenceDefinition): PathFacts {
  const {answers, isWhole} = imagineCustomers(document);
  const types = typesIn(document);
  const submitted = document.steps.map(({id}) => id);
  const met = answers.map(answers => evaluate(document, {answers, submitted, current: ''}, types));
  const dissatisfied = met.filter(({verdict}) => verdict === 'dissatisfied');
  return {
    ...rangeOf(met),
    ...(dissatisfied.length && {dissatisfied: rangeOf(dissatisfied)}),
    unseen: isWhole ? unseenBy(met, document) : new Set(),
  };
}

/** Types of a host’s are seen by customers, whether or not this page has them. */
function typesIn({steps}: SequenceDefinition) {
  const questions = steps.flatMap(step => (step.type === 'questionnaire' ? step.questions : []));
  const ofHosts = (list: readonly {type: string}[]) =>
    new Map(list.filter(({type}) => type.includes(':')).map(({type}) => [type, {}]));
  return {steps: ofHosts(steps), questions: ofHosts(questions)};
}

function rangeOf(met: readonly Evaluation[]): PathRange {
  const most = (pick: (...numbers: number[]) => number, isWhole: boolean): PathLength => {
    const lengths = met.map(evaluation => lengthOf(evaluation, isWhole));
    // The path with the fewest questions need not be the quickest.
    return {
      questions: pick(...lengths.map(({questions}) => questions)),
      seconds: pick(...lengths.map(({seconds}) => seconds)),
    };
  };
  return {shortest: most(Math.min, false), longest: most(Math.max, true)};
}

function unseenBy(met: readonly Evaluation[], {steps}: SequenceDefinition) {
  const seen = new Set(
    met.flatMap(({path, visible}) => [...path, ...[...visible.values()].flat().map(({id}) => id)]),
  );
  const all = steps.flatMap(step => [step, ...(step.type === 'questionnaire' ? step.questions : [])]);
  return new Set(all.map(({id}) => id).filter(id => !seen.has(id)));
}

/** How long most customers spend on one step that asks all that it can. Seconds. */
export function secondsOfStep(step: StepDefinition): number {
  const questions = step.type === 'questionnaire' ? step.questions : [];
  return secondsOf(step) + sum(questions.map(question => secondsOfQuestion(question, true)));
}

/** `isWhole` is a customer who writes where writing is optional, too. */
function lengthOf({route, visible}: Evaluation, isWhole: boolean): PathLength {
  const questions = [...visible.values()].flat();
  return {
    questions: questions.length,
    seconds: sum([
      ...route.map(secondsOf),
      ...questions.map(question => secondsOfQuestion(question, isWhole)),
    ]),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What a step takes beside its questions. */
function secondsOf({type}: StepDefinition): number {
  return type.includes(':') ? secondsOfHosts : (secondsByStep[type] ?? 0);
}

function secondsOfQuestion(question: QuestionDefinition, isWhole: boolean): number {
  switch (question.type) {
    case 'matrix':
      return tap * ('rows' in question ? (question.rows as readonly unknown[]).length : 1);
    case 'multiple-choice':
      return taps;
    case 'text':
      return isWhole || question.required ? typed : skipped;
    default:
      return tap;
  }
}

/** Seconds as one says them: `45 s`, `1 min 30 s`; to the next five. */
export function inWords(seconds: number): string {
  const round = Math.ceil(seconds / 5) * 5;
  const [minutes, rest] = [Math.floor(round / 60), round % 60];
  return [
    ...(minutes ? [`${String(minutes)} min`] : []),
    ...(rest || !minutes ? [`${String(rest)} s`] : []),
  ].join(' ');
}
