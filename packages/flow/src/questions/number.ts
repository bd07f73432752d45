import type {NumberQuestionDefinition} from '@parcours/definition';
import {atLeast} from './at-least.js';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';
import {rangeValidity} from './range.js';

export const number: QuestionRules<NumberQuestionDefinition, number> = {
  validity(question, value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return issue('invalid');
    const {min = 0, step} = question;
    // 0.3 / 0.1 is 2.9999999999999996: a step may be missed by as much as arithmetic misses it.
    const steps = step ? (value - min) / step : 0;
    const missed = Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, Math.abs(steps));
    return (
      rangeValidity(value, question, 'too-low', 'too-high') ??
      (missed ? issue('step', {step, min}) : undefined)
    );
  },
  satisfactory: ({satisfaction}, value) => atLeast(satisfaction, value),
  read: ({unit}, value, resolve) => (unit ? `${value}\u00A0${resolve(unit)}` : `${value}`),
};
