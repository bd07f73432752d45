import {object} from '../object.js';
import {text} from '../text.js';
import {literal} from '../value.js';
import {stepDefaults, stepShape} from './step.js';
import type {LocalizedText} from '../text.js';
import type {StepBase} from './step.js';

/** A welcome or an explanation. */
export interface ContentStepDefinition extends StepBase {
  type: 'content';
  body: LocalizedText;
}

export const content = /*@__PURE__*/ object<ContentStepDefinition, 'audience'>(
  {type: literal('content'), ...stepShape, body: text},
  {defaults: () => stepDefaults},
);
