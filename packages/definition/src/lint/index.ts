import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {endingMissing} from './ending-missing.js';
import {filterAvoidable} from './filter-avoidable.js';
import {freeAnswerIgnored} from './free-answer-ignored.js';
import {lowContrast} from './low-contrast.js';
import {nothingFilters} from './nothing-filters.js';
import {questionnaireHidden} from './questionnaire-hidden.js';
import {questionnaireNotFirst} from './questionnaire-not-first.js';
import {refusedLink} from './refused-link.js';
import {reviewGating} from './review-gating.js';
import {reviewNotLast} from './review-not-last.js';
import {smsTooLong} from './sms-too-long.js';
import {tooManyQuestions} from './too-many-questions.js';
import {translationMissing} from './translation-missing.js';
import {translationStale} from './translation-stale.js';
import {unknownVariable} from './unknown-variable.js';

export type {Advice, AdviceId} from './advice.js';
export {textKey} from './text-key.js';

const advices: readonly ((definition: SequenceDefinition) => Advice[])[] = [
  questionnaireNotFirst,
  reviewNotLast,
  nothingFilters,
  filterAvoidable,
  questionnaireHidden,
  endingMissing,
  freeAnswerIgnored,
  translationMissing,
  translationStale,
  unknownVariable,
  refusedLink,
  smsTooLong,
  lowContrast,
  tooManyQuestions,
  reviewGating,
];

/**
 * What is allowed and yet unwise in a parsed sequence, in a steady order. A `fix` belongs to the document that was
 * linted: apply one, then lint again.
 */
export function lintDefinition(definition: SequenceDefinition): Advice[] {
  return advices.flatMap(advice => advice(definition));
}
