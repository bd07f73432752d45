import type {NumberQuestionDefinition} from '@parcours/definition';
import {atLeast} from './at-least.js';
import {issue} from './issue.js';
import type {QuestionRules} from './question-rules.js';

export const number: QuestionRules<NumberQuestionDefinition, number> = {
  validity({min, max, step}, value) {
    if (typeof value !== 'number' || !Number.isFinite(value)) return issue('invalid');
    if (min !== undefined && value < min) return issue('too-low', {min});
    if (max !== undefined && value > max) return issue('too-high', {max});
    if (!step) return undefined;
    // 0.3 / 0.1 is 2.9999999999999996, so a step may be missed by as much as arithmetic misses it.
    const steps = (value - (min ?? 0)) / step;
    const off = Math.abs(steps - Math.round(steps));
    return off > 1e-9 * Math.max(1, Math.abs(steps)) ? issue('step', {step, min: min ?? 0}) : undefined;
  },
  satisfactory: ({satisfaction}, value) => atLeast(satisfaction, value),
  read: ({unit}, value, resolve) => (unit ? `${value}\u00A0${resolve(unit)}` : `${value}`),
};
