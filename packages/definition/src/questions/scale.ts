import {list} from '../list.js';
import {optional, report} from '../schema.js';
import type {Payload} from '../schema.js';
import {text} from '../text.js';
import type {LocalizedText} from '../text.js';
import {integer} from '../value.js';
import {checkRange, filterPath} from './question.js';
import type {AtLeast} from './question.js';

/** A scale and the words of its points. */
export const scaleShape = {
  scale: /*@__PURE__*/ optional(/*@__PURE__*/ integer(2, 10)),
  labels: /*@__PURE__*/ optional(/*@__PURE__*/ list(text, 0, 10)),
};

interface Scaled {
  scale: number;
  labels?: readonly LocalizedText[];
  satisfaction?: AtLeast;
}

/** One label per point, and a filter on the scale. */
export function checkScale({scale, labels, satisfaction}: Scaled, payload: Payload) {
  if (labels && labels.length !== scale) {
    report(payload, 'labels-count', {count: labels.length, scale}, ['labels']);
  }
  checkRange(satisfaction?.atLeast, [1, scale], payload, filterPath);
}
