import type {RatingQuestionDefinition} from '@parcours/definition';
import {atLeast} from './at-least.js';
import {pointValidity} from './point.js';
import type {QuestionRules} from './question-rules.js';

export const rating: QuestionRules<RatingQuestionDefinition, number> = {
  validity: ({scale}, value) => pointValidity(value, 1, scale),
  satisfactory: ({satisfaction}, value) => atLeast(satisfaction, value),
  read({labels}, value, resolve) {
    const label = labels?.[value - 1];
    return label ? resolve(label) : `${value}`;
  },
};
