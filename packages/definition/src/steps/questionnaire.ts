import {list} from '../list.js';
import {object} from '../object.js';
import {question} from '../questions/index.js';
import {optional} from '../schema.js';
import {literal, word} from '../value.js';
import {stepDefaults, stepShape} from './step.js';
import type {QuestionDefinition} from '../questions/index.js';
import type {StepBase} from './step.js';

export interface QuestionnaireStepDefinition extends StepBase {
  type: 'questionnaire';
  /** At least one. */
  questions: readonly QuestionDefinition[];
  /** Default `page`. */
  presentation: 'page' | 'one-by-one';
}

export const questionnaire = /*@__PURE__*/ object<QuestionnaireStepDefinition, 'audience' | 'presentation'>(
  {
    type: literal('questionnaire'),
    ...stepShape,
    questions: list(question, 1, 2000),
    presentation: optional(word('page', 'one-by-one')),
  },
  {defaults: () => ({...stepDefaults, presentation: 'page'})},
);
