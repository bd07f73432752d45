import type {AnswerValue, QuestionDefinition} from '@parcours/definition';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {isNotApplicable} from './is-not-applicable.js';
import {rulesOf} from './questions/index.js';

/** Whether an answer meets its question's filter; undefined without a filter, an answer, or when it is N/A. */
export function satisfactory(
  question: QuestionDefinition,
  value: AnswerValue | undefined,
  types?: FlowTypes,
): boolean | undefined {
  if (value === undefined || isEmpty(value) || isNotApplicable(value)) return undefined;
  return rulesOf(question, types)?.satisfactory?.(question, value);
}
