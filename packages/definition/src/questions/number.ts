import {object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {finite, literal, positive} from '../value.js';
import {atLeast, checkOrder, checkRange, filterPath, questionShape} from './question.js';
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

export const number = /*@__PURE__*/ object<NumberQuestionDefinition>(
  {
    type: literal('number'),
    ...questionShape,
    min: optional(finite),
    max: optional(finite),
    step: optional(positive),
    unit: optional(maybeText),
    satisfaction: atLeast,
  },
  {
    check({min, max, satisfaction}, payload) {
      checkOrder(min, max, payload, ['min']);
      checkRange(satisfaction?.atLeast, [min, max], payload, filterPath);
    },
  },
);
