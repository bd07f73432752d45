import type {OtherAnswer, SingleChoiceQuestionDefinition} from '@parcours/definition';
import {choiceId, choiceValidity, readChoice} from './choice.js';
import type {QuestionRules} from './question-rules.js';

export const singleChoice: QuestionRules<SingleChoiceQuestionDefinition, string | OtherAnswer> = {
  validity: choiceValidity,
  satisfactory: ({satisfaction}, value) => satisfaction?.oneOf.includes(choiceId(value) as string),
  read: readChoice,
};
