import type {QuestionDefinition} from '../questions/index.js';
import type {StepBase} from './step.js';

export interface QuestionnaireStepDefinition extends StepBase {
  type: 'questionnaire';
  /** At least one. */
  questions: readonly QuestionDefinition[];
  /** Default `page`. */
  presentation: 'page' | 'one-by-one';
}
