import type {MultipleChoiceQuestionDefinition, OtherAnswer} from '@parcours/definition';
import {choiceId, choiceValidity, readChoice} from './choice.js';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';
import {rangeValidity} from './range.js';

export const multipleChoice: QuestionRules<
  MultipleChoiceQuestionDefinition,
  readonly (string | OtherAnswer)[]
> = {
  validity(question, value) {
    if (!Array.isArray(value) || new Set(value.map(choiceId)).size < value.length) return issue('invalid');
    const issues = value.flatMap(choice => choiceValidity(question, choice) ?? []);
    // A choice that does not exist outweighs a free answer that is still blank.
    if (issues.length) return issues.find(({code}) => code === 'invalid') ?? issues[0];
    return rangeValidity(value.length, question, 'too-few', 'too-many');
  },
  satisfactory: ({satisfaction}, value) =>
    satisfaction && !value.some(choice => satisfaction.noneOf.includes(choiceId(choice) as string)),
  read: (question, value, resolve) => value.map(choice => readChoice(question, choice, resolve)).join(', '),
};
