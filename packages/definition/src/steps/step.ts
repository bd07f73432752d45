import {condition} from '../condition.js';
import {image} from '../image.js';
import {optional} from '../schema.js';
import {maybeText, text} from '../text.js';
import {id, word} from '../value.js';
import type {Condition} from '../condition.js';
import type {ImageDefinition} from '../image.js';
import type {LocalizedText} from '../text.js';

/** What every step has. */
export interface StepBase {
  id: string;
  title: LocalizedText;
  intro?: LocalizedText;
  image?: ImageDefinition;
  /** Who meets the step once the satisfaction filter has spoken. Default `satisfied`. */
  audience: 'satisfied' | 'dissatisfied' | 'everyone';
  showIf?: Condition;
  /** Label of the continue button. */
  button?: LocalizedText;
}

/** The part of a step's shape that all share. */
export const stepShape = {
  id,
  title: text,
  intro: /*@__PURE__*/ optional(maybeText),
  image: /*@__PURE__*/ optional(image),
  audience: /*@__PURE__*/ optional(word('satisfied', 'dissatisfied', 'everyone')),
  showIf: /*@__PURE__*/ optional(condition),
  button: /*@__PURE__*/ optional(maybeText),
};

export const stepDefaults = {audience: 'satisfied'} as const;
