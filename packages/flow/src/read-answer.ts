import type {AnswerValue, LocalizedText, QuestionDefinition} from '@parcours/definition';
import {isEmpty} from './is-empty.js';
import {isNotApplicable} from './is-not-applicable.js';
import {rulesOf} from './questions/index.js';

/**
 * An answer as the customer read it, for `{{answers.nps}}`: labels rather than ids, the words of a free answer.
 * Empty where there is nothing to read: no answer, N/A, or a host's object.
 */
export function readAnswer(
  question: QuestionDefinition,
  value: AnswerValue | undefined,
  resolve: (text: LocalizedText) => string,
): string {
  if (value === undefined || isEmpty(value) || isNotApplicable(value)) return '';
  const read = rulesOf(question)?.read;
  if (read) return read(question, value, resolve);
  return typeof value === 'object' ? '' : `${value}`;
}
