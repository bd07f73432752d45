import type {QuestionDefinition} from '@parcours/definition';
import type {ValidityIssue} from './evaluation.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {isNotApplicable} from './is-not-applicable.js';
import {rulesOf} from './questions/index.js';
import {issue} from './questions/issue.js';
import type {QuestionRules} from './questions/question-rules.js';

export interface ValidityOptions {
  /** The control holds something that it cannot read as a value, as the browser's `validity.badInput` says. */
  badInput?: boolean | undefined;
  types?: FlowTypes | undefined;
}

/**
 * Why a value of any shape does not answer a question; undefined when it does.
 * The code `invalid` means that no control could have given the value. A question of unknown type has no issue.
 */
export function validityOf(
  question: QuestionDefinition,
  value: unknown,
  {badInput, types}: ValidityOptions = {},
): ValidityIssue | undefined {
  const rules: QuestionRules | undefined = rulesOf(question, types);
  if (!rules) return undefined;
  if (badInput) return issue('bad-input');
  if (isNotApplicable(value)) return question.notApplicable ? undefined : issue('invalid');
  if (isEmpty(value)) return question.required ? issue(rules.missing ?? 'required') : undefined;
  return rules.validity?.(question, value);
}
