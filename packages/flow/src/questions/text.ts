import type {TextQuestionDefinition} from '@parcours/definition';
import {formatValidity} from './format.js';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';
import {rangeValidity} from './range.js';

export const text: QuestionRules<TextQuestionDefinition, string> = {
  validity({maxLength, format}, value) {
    if (typeof value !== 'string') return issue('invalid');
    return (
      rangeValidity(value.length, {max: maxLength}, 'too-long', 'too-long') ?? formatValidity(format, value)
    );
  },
};
