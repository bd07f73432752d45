import type {QuestionDefinition, SequenceDefinition, StepDefinition} from '@parcours/definition';
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
  /** Ids of the steps that nobody sees. */
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
  const routes = verdicts.map(verdict =>
    document.steps.filter((step, i) => isSeen(step, i > fork && fork >= 0 ? verdict : 'satisfied')),
  );
  const seen = new Set(routes.flat().map(({id}) => id));
  const short = routes.map(route => lengthOf(route, false));
  const long = routes.map(route => lengthOf(route, true));
  return {
    shortest: short.reduce((a, b) => (b.seconds < a.seconds ? b : a)),
    longest: long.reduce((a, b) => (b.seconds > a.seconds ? b : a)),
    unseen: new Set(document.steps.flatMap(({id}) => (seen.has(id) ? [] : [id]))),
  };
}

/** A verdict that is not known yet takes the satisfied route. */
function isSeen({audience = 'satisfied', showIf}: StepDefinition, verdict: Verdict): boolean {
  const isPossible = !showIf || !('any' in showIf) || showIf.any.length > 0;
  return isPossible && (audience === 'everyone' || audience === verdict);
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
