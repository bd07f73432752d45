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
