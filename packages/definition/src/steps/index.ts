import type {ContentStepDefinition} from './content.js';
import type {CrossSellStepDefinition} from './cross-sell.js';
import type {QuestionnaireStepDefinition} from './questionnaire.js';
import type {ReviewStepDefinition} from './review.js';
import type {StepBase} from './step.js';

/** A step type of the host's: always with a colon, with whatever fields its own schema has. */
export interface HostStepDefinition extends StepBase {
  type: `${string}:${string}`;
}

export type StepDefinition =
  | QuestionnaireStepDefinition
  | CrossSellStepDefinition
  | ReviewStepDefinition
  | ContentStepDefinition
  | HostStepDefinition;
