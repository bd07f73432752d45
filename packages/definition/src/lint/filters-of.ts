import type {SequenceDefinition} from '../definition.js';
import {questionsOf, type QuestionPlace} from './questions-of.js';

/** The questions that decide whether a customer is satisfied, in order. */
export function filtersOf(definition: SequenceDefinition): QuestionPlace[] {
  return questionsOf(definition).filter(
    ({question}) => 'satisfaction' in question && question.satisfaction !== undefined,
  );
}
