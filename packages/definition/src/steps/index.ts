import type {HostTypeName} from '../host-types.js';
import {byType, object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {hostType} from '../value.js';
import {content} from './content.js';
import {crossSell} from './cross-sell.js';
import {questionnaire} from './questionnaire.js';
import {review} from './review.js';
import {stepDefaults, stepShape} from './step.js';
import type {ContentStepDefinition} from './content.js';
import type {CrossSellStepDefinition} from './cross-sell.js';
import type {QuestionnaireStepDefinition} from './questionnaire.js';
import type {ReviewStepDefinition} from './review.js';
import type {StepBase} from './step.js';

/** A step type of the host's: always with a colon, with whatever fields its own schema has. */
export interface HostStepDefinition extends StepBase {
  type: HostTypeName;
}

export type StepDefinition =
  | QuestionnaireStepDefinition
  | CrossSellStepDefinition
  | ReviewStepDefinition
  | ContentStepDefinition
  | HostStepDefinition;

const hostStep = /*@__PURE__*/ object<HostStepDefinition, 'audience' | 'title'>(
  {type: hostType, ...stepShape, title: optional(maybeText)},
  {defaults: () => ({...stepDefaults, title: {}}), open: true},
);

export const stepTypes = {questionnaire, 'cross-sell': crossSell, review, content};

export const step = /*@__PURE__*/ byType<StepDefinition>('steps', stepTypes, hostStep);
