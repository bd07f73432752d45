import type {Condition, QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import {answersOf, pointsOf} from '../../commands/filter.js';

/** One sentence of a condition. A list of ids means: any of them. */
export interface Clause {
  question: string;
  row?: string;
  act: Act;
  value?: number | readonly (string | number)[];
}

export type Act =
  'atLeast' | 'atMost' | 'is' | 'isNot' | 'answered' | 'unanswered' | 'satisfactory' | 'unsatisfactory';

/** A condition that menus can say: how many of its parts must hold. A part may be such a sentence itself. */
export interface Sentence {
  join: Join;
  parts: readonly Part[];
}

export type Part = Clause | Sentence;

export type Join = 'all' | 'any' | 'none' | 'notAll';

/** What a condition says. */
export function sentenceOf(condition: Condition): Sentence {
  const part = partOf(condition);
  return isSentence(part) ? part : {join: 'all', parts: [part]};
}

export function isSentence(part: Part): part is Sentence {
  return 'parts' in part;
}

function partOf(condition: Condition): Part {
  if ('all' in condition) return {join: 'all', parts: condition.all.map(partOf)};
  if ('any' in condition) return {join: 'any', parts: condition.any.map(partOf)};
  return 'not' in condition ? negated(partOf(condition.not)) : clauseOf(condition);
}

/** Some relations have a word for their opposite; of any other sentence, none of its parts holds, or not all. */
function negated(part: Part): Part {
  if (!isSentence(part)) {
    const act = opposites[part.act];
    return act ? {...part, act} : {join: 'none', parts: [part]};
  }
  const join = {any: 'none', all: 'notAll', none: undefined, notAll: undefined} as const;
  const opposite = join[part.join];
  return opposite ? {...part, join: opposite} : {join: 'none', parts: [part]};
}

function clauseOf(condition: Extract<Condition, {question: string}>): Clause {
  const {question} = condition;
  const about = {question, ...('row' in condition && condition.row !== undefined && {row: condition.row})};
  if ('atLeast' in condition) return {...about, act: 'atLeast', value: condition.atLeast};
  if ('atMost' in condition) return {...about, act: 'atMost', value: condition.atMost};
  if ('oneOf' in condition) return {...about, act: 'is', value: condition.oneOf};
  if ('answered' in condition) return {...about, act: 'answered'};
  return {...about, act: condition.satisfactory ? 'satisfactory' : 'unsatisfactory'};
}

/** Acts that are written as the negation of another. */
const opposites: Partial<Record<Act, Act>> = {is: 'isNot', answered: 'unanswered'};

/** The condition that a sentence says; undefined where it has no part. */
export function conditionOf({join, parts}: Sentence): Condition | undefined {
  const all = parts.flatMap(part => (isSentence(part) ? (conditionOf(part) ?? []) : written(part)));
  const [first] = all;
  if (!first) return undefined;
  if (join === 'none') return {not: all.length > 1 ? {any: all} : first};
  if (join === 'notAll') return {not: {all}};
  if (all.length < 2) return first;
  return join === 'all' ? {all} : {any: all};
}

function written({question, row, act, value}: Clause): Condition {
  const about = {question, ...(row !== undefined && {row})};
  const ids = value as readonly (string | number)[];
  switch (act) {
    case 'atLeast':
      return {...about, atLeast: value as number};
    case 'atMost':
      return {...about, atMost: value as number};
    case 'is':
      return {...about, oneOf: ids};
    case 'isNot':
      return {not: {...about, oneOf: ids}};
    case 'answered':
      return {...about, answered: true};
    case 'unanswered':
      return {not: {...about, answered: true}};
    default:
      return {question, satisfactory: act === 'satisfactory'};
  }
}

/** The questions that a condition at `path` may name, earliest first. */
export function earlierQuestions(
  {steps}: SequenceDefinition,
  [, step, , question]: readonly (string | number)[],
): QuestionDefinition[] {
  return steps.slice(0, Number(step) + 1).flatMap((found, i) => {
    if (found.type !== 'questionnaire') return [];
    if (i < Number(step)) return found.questions;
    return question === undefined ? [] : found.questions.slice(0, Number(question));
  });
}

/** What may be said of a question. */
export function actsOf(question: QuestionDefinition): Act[] {
  const hasPoints = pointsOf(question) !== undefined || question.type === 'number';
  return [
    ...(hasPoints ? (['atLeast', 'atMost'] as const) : []),
    ...(answersOf(question).length ? (['is', 'isNot'] as const) : []),
    'answered',
    'unanswered',
    ...('satisfaction' in question && question.satisfaction
      ? (['satisfactory', 'unsatisfactory'] as const)
      : []),
  ];
}

/** What one most likely wants to say of a question: that it went badly, or its first answer. */
export function usualClause(question: QuestionDefinition, act: Act = actsOf(question)[0]!): Clause {
  const points = pointsOf(question);
  const about = {
    question: question.id,
    ...(question.type === 'matrix' && 'rows' in question && question.rows[0] && {row: question.rows[0].id}),
  };
  switch (act) {
    case 'atLeast':
    case 'atMost':
      return {...about, act, value: points ? points[Math.floor(points.length / 2)]! : 1};
    case 'is':
    case 'isNot':
      return {...about, act, value: answersOf(question).slice(0, 1)};
    case 'answered':
    case 'unanswered':
      return {...about, act};
    default:
      return {question: question.id, act};
  }
}
