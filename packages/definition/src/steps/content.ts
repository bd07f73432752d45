import type {LocalizedText} from '../text.js';
import type {StepBase} from './step.js';

/** A welcome or an explanation. */
export interface ContentStepDefinition extends StepBase {
  type: 'content';
  body: LocalizedText;
}
