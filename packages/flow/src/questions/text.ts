import type {TextQuestionDefinition} from '@parcours/definition';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';
import {formatValidity} from './format.js';

export const text: QuestionRules<TextQuestionDefinition, string> = {
  validity({maxLength: max, format}, value) {
    if (typeof value !== 'string') return issue('invalid');
    return max !== undefined && value.length > max ? issue('too-long', {max}) : formatValidity(format, value);
  },
};
