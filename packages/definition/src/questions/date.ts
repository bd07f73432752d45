import {object} from '../object.js';
import {optional} from '../schema.js';
import {date as day, literal} from '../value.js';
import {checkOrder, questionShape} from './question.js';
import type {QuestionBase} from './question.js';

/** A day. Value: an ISO date, `2026-11-23`. */
export interface DateQuestionDefinition extends QuestionBase {
  type: 'date';
  min?: string;
  max?: string;
}

export const date = /*@__PURE__*/ object<DateQuestionDefinition>(
  {type: literal('date'), ...questionShape, min: optional(day), max: optional(day)},
  {check: ({min, max}, payload) => checkOrder(min, max, payload, ['min'])},
);
