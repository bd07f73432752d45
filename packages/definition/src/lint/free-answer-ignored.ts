import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';
import {replaceAt} from './replace-at.js';

/**
 * A filter on a choice names option ids, and a free answer counts as `other`: left out, it makes a customer
 * dissatisfied in a single choice and goes unheard in a multiple one. The fix settles both in the customer's favour:
 * not held against them in the first, heard in the second.
 */
export function freeAnswerIgnored(definition: SequenceDefinition): Advice[] {
  return filtersOf(definition).flatMap(({question, path}) => {
    if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return [];
    const list = question.type === 'single-choice' ? 'oneOf' : 'noneOf';
    const ids = Object.values(question.satisfaction ?? {}).flat();
    if (!question.other || ids.includes('other')) return [];
    return [
      {
        id: 'free-answer-ignored' as const,
        severity: 'warning' as const,
        path: [...path, 'satisfaction'],
        params: {question: question.id, list},
        fix: (current: SequenceDefinition) =>
          replaceAt(current, [...path, 'satisfaction', list], () => [...ids, 'other']),
      },
    ];
  });
}
