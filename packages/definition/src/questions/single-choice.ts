import {list} from '../list.js';
import {object} from '../object.js';
import {optional} from '../schema.js';
import {literal, reference, word} from '../value.js';
import {checkOptions} from './options.js';
import {choiceShape, questionShape} from './question.js';
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

export const singleChoice = /*@__PURE__*/ object<SingleChoiceQuestionDefinition, 'look'>(
  {
    type: literal('single-choice'),
    ...questionShape,
    ...choiceShape,
    look: optional(word('list', 'buttons', 'dropdown')),
    satisfaction: optional(
      object<Required<SingleChoiceQuestionDefinition>['satisfaction']>({oneOf: list(reference, 1, 200)}),
    ),
  },
  {
    defaults: () => ({look: 'list'}),
    check(question, payload) {
      checkOptions(question, question.satisfaction?.oneOf, payload, ['satisfaction', 'oneOf']);
    },
  },
);
