import type {OptionDefinition, OtherDefinition, QuestionBase} from './question.js';

/** Some of several. Value: an array of option ids, a free answer being `{other: 'text'}`. */
export interface MultipleChoiceQuestionDefinition extends QuestionBase {
  type: 'multiple-choice';
  options: readonly OptionDefinition[];
  other?: OtherDefinition;
  shuffle?: boolean;
  /** Fewest and most choices. */
  min?: number;
  max?: number;
  satisfaction?: {noneOf: readonly string[]};
}
