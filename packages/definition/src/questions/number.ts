import type {LocalizedText} from '../text.js';
import type {AtLeast, QuestionBase} from './question.js';

/** A number. Value: a finite number. */
export interface NumberQuestionDefinition extends QuestionBase {
  type: 'number';
  min?: number;
  max?: number;
  /** Distance between two possible values, counted from `min` (or 0). */
  step?: number;
  /** Written after the number, e.g. `nights`. */
  unit?: LocalizedText;
  satisfaction?: AtLeast;
}
