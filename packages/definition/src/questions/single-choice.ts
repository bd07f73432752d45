import type {OptionDefinition, OtherDefinition, QuestionBase} from './question.js';

/** One of several. Value: an option's id, or `{other: 'text'}`. */
export interface SingleChoiceQuestionDefinition extends QuestionBase {
  type: 'single-choice';
  options: readonly OptionDefinition[];
  other?: OtherDefinition;
  shuffle?: boolean;
  /** Default `list`. */
  look: 'list' | 'buttons' | 'dropdown';
  satisfaction?: {oneOf: readonly string[]};
}
