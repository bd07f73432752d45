import {object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {integer, literal, word} from '../value.js';
import {questionShape} from './question.js';
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

export const textQuestion = /*@__PURE__*/ object<TextQuestionDefinition, 'lines' | 'format'>(
  {
    type: literal('text'),
    ...questionShape,
    lines: optional(integer(1, 100)),
    maxLength: optional(integer(1, 100_000)),
    format: optional(word('plain', 'email', 'tel', 'name')),
    placeholder: optional(maybeText),
  },
  {defaults: () => ({lines: 1, format: 'plain'})},
);
