import type {Condition, QuestionDefinition, SequenceDefinition, StepDefinition} from '@parcours/definition';
import {pointsOf} from '../commands/filter.js';
import {forkAt} from './filter-step.js';

/** How much a customer meets. */
export interface PathLength {
  questions: number;
  /** An estimate. */
  seconds: number;
}

export interface PathFacts {
  shortest: PathLength;
  longest: PathLength;
  /** Ids of the steps and questions that nobody sees. */
  unseen: ReadonlySet<string>;
}

/** Seconds: a tap, several, a few typed words, an optional text that most customers skip. */
const [tap, taps, typed, skipped] = [5, 8, 25, 3];

const secondsByStep: Readonly<Record<string, number>> = {content: 4, 'cross-sell': 8, review: 5};

type Verdict = 'satisfied' | 'dissatisfied';

/** Who meets what, and how long it takes. */
export function pathFacts(document: SequenceDefinition): PathFacts {
  const fork = forkAt(document);
  const verdicts: Verdict[] = fork < 0 ? ['satisfied'] : ['satisfied', 'dissatisfied'];
  const isOn = (step: StepDefinition, i: number, verdict: Verdict) =>
    isFor(step, i > fork && fork >= 0 ? verdict : 'satisfied');
  const unseen = unseenIn(document, (step, i) => verdicts.some(verdict => isOn(step, i, verdict)));
  const routes = verdicts.map(verdict =>
    document.steps.filter((step, i) => !unseen.has(step.id) && isOn(step, i, verdict)),
  );
  const short = routes.map(route => lengthOf(route, false));
  const long = routes.map(route => lengthOf(route, true));
  return {
    shortest: short.reduce((a, b) => (b.seconds < a.seconds ? b : a)),
    longest: long.reduce((a, b) => (b.seconds > a.seconds ? b : a)),
    unseen,
  };
}

/** A verdict that is not known yet takes the satisfied route. */
function isFor({audience = 'satisfied'}: StepDefinition, verdict: Verdict): boolean {
  return audience === 'everyone' || audience === verdict;
}

/** What no customer meets: it is on no route, or its condition hangs on what nobody is asked. */
function unseenIn({steps}: SequenceDefinition, isOn: (step: StepDefinition, i: number) => boolean) {
  const unseen = new Set<string>();
  const asked = new Map<string, QuestionDefinition>();
  for (const [i, step] of steps.entries()) {
    const isSeen = isOn(step, i) && isPossible(step.showIf, asked);
    if (!isSeen) unseen.add(step.id);
    for (const question of step.type === 'questionnaire' ? step.questions : []) {
      if (isSeen && isPossible(question.showIf, asked)) asked.set(question.id, question);
      else unseen.add(question.id);
    }
  }
  return unseen;
}

/** Whether a condition can hold, as far as that can be told from each of its parts alone. */
function isPossible(
  condition: Condition | undefined,
  asked: ReadonlyMap<string, QuestionDefinition>,
): boolean {
  if (!condition || 'not' in condition) return true;
  if ('all' in condition) return condition.all.every(part => isPossible(part, asked));
  if ('any' in condition) return condition.any.some(part => isPossible(part, asked));
  const question = asked.get(condition.question);
  if (!question) return false;
  const points = pointsOf(question);
  if (points && 'atLeast' in condition) return condition.atLeast <= points.at(-1)!;
  if (points && 'atMost' in condition) return condition.atMost >= points[0]!;
  return true;
}

/** How long most customers spend on one step. Seconds. */
export function secondsOfStep(step: StepDefinition): number {
  return lengthOf([step], true).seconds;
}

function lengthOf(route: readonly StepDefinition[], isWhole: boolean): PathLength {
  const steps = route.filter(({showIf}) => isWhole || !showIf);
  const questions = steps
    .flatMap(step => (step.type === 'questionnaire' ? step.questions : []))
    .filter(({showIf}) => isWhole || !showIf);
  const parts = [
    ...questions.map(question => secondsOf(question, isWhole)),
    ...steps.map(({type}) => secondsByStep[type] ?? 0),
  ];
  return {questions: questions.length, seconds: parts.reduce((sum, each) => sum + each, 0)};
}

function secondsOf(question: QuestionDefinition, isWhole: boolean): number {
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
