import type {QuestionBase} from './question.js';

/** A sentence to agree to; never ticked beforehand. Value: a boolean; `required` means it must be true. */
export interface ConsentQuestionDefinition extends QuestionBase {
  type: 'consent';
}
