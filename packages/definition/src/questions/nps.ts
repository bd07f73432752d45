import {object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {literal} from '../value.js';
import {atLeast, checkRange, filterPath, questionShape} from './question.js';
import type {LocalizedText} from '../text.js';
import type {AtLeast, QuestionBase, Range} from './question.js';

/** How likely are you to recommend us? Value: an integer from 0 to 10. */
export interface NpsQuestionDefinition extends QuestionBase {
  type: 'nps';
  lowLabel?: LocalizedText;
  highLabel?: LocalizedText;
  satisfaction?: AtLeast;
}

export const npsRange: Range = [0, 10];

export const nps = /*@__PURE__*/ object<NpsQuestionDefinition>(
  {
    type: literal('nps'),
    ...questionShape,
    lowLabel: optional(maybeText),
    highLabel: optional(maybeText),
    satisfaction: atLeast,
  },
  {check: ({satisfaction}, payload) => checkRange(satisfaction?.atLeast, npsRange, payload, filterPath)},
);
