import type {AnswerValue, LocalizedText, QuestionDefinition} from '@parcours/definition';
import type {ValidityIssue} from '../evaluation.js';

/**
 * What a question type knows about its answers. `V` is the type's value, neither empty nor N/A;
 * only `validity` meets values of any shape.
 */
export interface QuestionRules<Q = QuestionDefinition, V = AnswerValue> {
  /** The code when a required answer is missing; default `required`. */
  readonly missing?: ValidityIssue['code'];
  validity?(question: Q, value: unknown): ValidityIssue | undefined;
  /** Whether the filter is met; undefined where the question is none. */
  satisfactory?(question: Q, value: V): boolean | undefined;
  /** The answer in the words that the customer read. */
  read?(question: Q, value: V, resolve: (text: LocalizedText) => string): string;
}
