import type {DateQuestionDefinition} from '@parcours/definition';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';

export const date: QuestionRules<DateQuestionDefinition, string> = {
  validity({min, max}, value) {
    if (typeof value !== 'string') return issue('invalid');
    if (!isDay(value)) return issue('date');
    // ISO days are in the order of their letters.
    if (min !== undefined && value < min) return issue('too-early', {min});
    return max !== undefined && value > max ? issue('too-late', {max}) : undefined;
  },
};

/** Engines differ on 30 February (an error, or March), so the day must also come back as it went in. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
