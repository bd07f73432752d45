import type {DateQuestionDefinition} from '@parcours/definition';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';
import {rangeValidity} from './range.js';

export const date: QuestionRules<DateQuestionDefinition, string> = {
  validity(question, value) {
    if (typeof value !== 'string') return issue('invalid');
    return isDay(value) ? rangeValidity(value, question, 'too-early', 'too-late') : issue('date');
  },
};

/** Engines differ on 30 February (an error, or March), so the day must also come back as it went in. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
