import type {QuestionDefinition} from '@parcours/definition';

/** A question's condition of satisfaction, of whichever kind. */
export type Filter = {atLeast: number} | {oneOf: readonly string[]} | {noneOf: readonly string[]};

/** The numbers that a filter may be drawn between, lowest first; undefined where answers are no scale of a few points. */
export function pointsOf(question: QuestionDefinition): number[] | undefined {
  switch (question.type) {
    case 'nps':
      return Array.from({length: 11}, (_, i) => i);
    case 'rating':
    case 'matrix':
      return Array.from({length: 'scale' in question ? question.scale : 5}, (_, i) => i + 1);
    default:
      return undefined;
  }
}

/** What the answers of a choice are called in a filter; a free answer counts as `other`. */
export function answersOf(question: QuestionDefinition): string[] {
  if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return [];
  const {options, other} = question;
  return [...options.map(({id}) => id), ...(other ? ['other'] : [])];
}

/**
 * The filter that most owners want: 7 of 10 for NPS, 4 of 5 or 6 of 10 for a rating, all answers but the last for a
 * choice. Undefined where the type has none.
 */
export function usualFilter(question: QuestionDefinition): Filter | undefined {
  switch (question.type) {
    case 'nps':
      return {atLeast: 7};
    case 'rating':
    case 'matrix': {
      const scale = pointsOf(question)!.length;
      return {atLeast: scale <= 5 ? Math.max(2, scale - 1) : Math.ceil(scale * 0.6)};
    }
    case 'number':
      return {atLeast: (question as {min?: number}).min ?? 1};
    case 'single-choice': {
      const ids = answersOf(question);
      return ids.length ? {oneOf: ids.length > 1 ? ids.slice(0, -1) : ids} : undefined;
    }
    case 'multiple-choice':
      return answersOf(question).length ? {noneOf: answersOf(question).slice(-1)} : undefined;
    default:
      return undefined;
  }
}
