import type {ConsentQuestionDefinition} from '@parcours/definition';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';

export const consent: QuestionRules<ConsentQuestionDefinition, boolean> = {
  missing: 'consent',
  validity({required}, value) {
    if (typeof value !== 'boolean') return issue('invalid');
    return required && !value ? issue('consent') : undefined;
  },
  read: ({label}, value, resolve) => (value ? resolve(label) : ''),
};
