import type {QuestionBase} from './question.js';

/** A day. Value: an ISO date, `2026-11-23`. */
export interface DateQuestionDefinition extends QuestionBase {
  type: 'date';
  min?: string;
  max?: string;
}
