import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';
import type {QuestionPlace} from './questions-of.js';
import {replaceAt} from './replace-at.js';

/**
 * A customer who does not meet the filter question, or skips it, passes as satisfied. One filter question that is
 * required and shown to everyone is enough for the others to be optional or to depend on something, but not both.
 */
export function filterAvoidable(definition: SequenceDefinition): Advice[] {
  const filters = filtersOf(definition);
  const isFirm = filters.some(place => place.question.required && isCertain(place));
  return filters
    .filter(place => (isFirm ? !place.question.required && !isCertain(place) : true))
    .map(place => ({
      id: 'filter-avoidable',
      severity: 'warning',
      path: place.path,
      params: {question: place.question.id, conditional: !isCertain(place)},
      // Asking for an answer mends it where the question is surely shown, or where another one already is firm.
      ...((isFirm || isCertain(place)) && {
        fix: (current: SequenceDefinition) => replaceAt(current, [...place.path, 'required'], () => true),
      }),
    }));
}

function isCertain({question, step}: QuestionPlace): boolean {
  return !question.showIf && !step.showIf && step.audience !== 'dissatisfied';
}
