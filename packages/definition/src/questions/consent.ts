import {object} from '../object.js';
import {literal} from '../value.js';
import {questionShape} from './question.js';
import type {QuestionBase} from './question.js';

/** A sentence to agree to; never ticked beforehand. Value: a boolean; `required` means it must be true. */
export interface ConsentQuestionDefinition extends QuestionBase {
  type: 'consent';
}

export const consent = /*@__PURE__*/ object<ConsentQuestionDefinition>({
  type: literal('consent'),
  ...questionShape,
});
