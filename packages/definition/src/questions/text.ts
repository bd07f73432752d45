import type {LocalizedText} from '../text.js';
import type {QuestionBase} from './question.js';

/** A typed answer. Value: a string. */
export interface TextQuestionDefinition extends QuestionBase {
  type: 'text';
  /** Default 1: a single line. */
  lines: number;
  /** In UTF-16 units, as `String.length` counts. */
  maxLength?: number;
  /** Default `plain`. Sets the keyboard, autocomplete and validation. */
  format: 'plain' | 'email' | 'tel' | 'name';
  placeholder?: LocalizedText;
}
