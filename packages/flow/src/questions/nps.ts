import type {NpsQuestionDefinition} from '@parcours/definition';
import {atLeast} from './at-least.js';
import {pointValidity} from './point.js';
import type {QuestionRules} from './question-rules.js';

export const nps: QuestionRules<NpsQuestionDefinition, number> = {
  validity: (_, value) => pointValidity(value, 0, 10),
  satisfactory: ({satisfaction}, value) => atLeast(satisfaction, value),
};
