import type {QuestionDefinition} from '@parcours/definition';
import type {FlowTypes} from '../flow-types.js';
import {consent} from './consent.js';
import {date} from './date.js';
import {matrix} from './matrix.js';
import {multipleChoice} from './multiple-choice.js';
import {nps} from './nps.js';
import {number} from './number.js';
import type {QuestionRules} from './question-rules.js';
import {rating} from './rating.js';
import {singleChoice} from './single-choice.js';
import {text} from './text.js';

const questionRules = new Map<string, QuestionRules>([
  ['nps', nps],
  ['rating', rating],
  ['single-choice', singleChoice],
  ['multiple-choice', multipleChoice],
  ['matrix', matrix],
  ['text', text],
  ['number', number],
  ['date', date],
  ['consent', consent],
]);

/** The rules of a question's type; undefined where nobody knows the type: the question is then left out. */
export function rulesOf({type}: QuestionDefinition, types?: FlowTypes): QuestionRules | undefined {
  return questionRules.get(type) ?? types?.questions?.get(type);
}
