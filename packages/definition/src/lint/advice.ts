import type {SequenceDefinition} from '../definition.js';

/** What lint can say. Each is a file of this folder. */
export type AdviceId =
  | 'questionnaire-not-first'
  | 'review-not-last'
  | 'nothing-filters'
  | 'filter-avoidable'
  | 'questionnaire-hidden'
  | 'ending-missing'
  | 'free-answer-ignored'
  | 'translation-missing'
  | 'translation-stale'
  | 'unknown-variable'
  | 'refused-link'
  | 'sms-too-long'
  | 'low-contrast'
  | 'too-many-questions'
  | 'review-gating';

/** Where in the document: `['steps', 0, 'questions', 2, 'label']`. */
export type Path = readonly (string | number)[];

/** What is allowed and yet unwise. `describeAdvice` (entry `./describe`) makes a sentence of it. */
export interface Advice {
  id: AdviceId;
  /** A `notice` may stand; a `warning` is a mistake in most sequences. */
  severity: 'warning' | 'notice';
  path: Path;
  /** JSON-safe. */
  params: Readonly<Record<string, unknown>>;
  /** A new document without the trouble. Absent where only the author can mend it. */
  fix?: (definition: SequenceDefinition) => SequenceDefinition;
}
