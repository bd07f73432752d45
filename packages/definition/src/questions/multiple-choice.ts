import {list} from '../list.js';
import {object} from '../object.js';
import {optional} from '../schema.js';
import {integer, literal, reference} from '../value.js';
import {checkOptions} from './options.js';
import {checkOrder, choiceShape, questionShape} from './question.js';
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

const count = /*@__PURE__*/ optional(/*@__PURE__*/ integer(0, 201));

export const multipleChoice = /*@__PURE__*/ object<MultipleChoiceQuestionDefinition>(
  {
    type: literal('multiple-choice'),
    ...questionShape,
    ...choiceShape,
    min: count,
    max: count,
    satisfaction: optional(
      object<Required<MultipleChoiceQuestionDefinition>['satisfaction']>({noneOf: list(reference, 1, 200)}),
    ),
  },
  {
    check(question, payload) {
      const {options, other, min, max, satisfaction} = question;
      const possible = options.length + (other ? 1 : 0);
      checkOrder(min, Math.min(max ?? possible, possible), payload, ['min']);
      checkOptions(question, satisfaction?.noneOf, payload, ['satisfaction', 'noneOf']);
    },
  },
);
