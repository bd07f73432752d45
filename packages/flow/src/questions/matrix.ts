import type {MatrixQuestionDefinition} from '@parcours/definition';
import {isRecord} from '../is-record.js';
import {own} from '../own.js';
import {atLeast} from './at-least.js';
import {issue} from './issue.js';
import {pointValidity} from './point.js';
import type {QuestionRules} from './question-rules.js';

export const matrix: QuestionRules<MatrixQuestionDefinition, Readonly<Record<string, number>>> = {
  validity({rows, scale, required}, value) {
    const ids = rows.map(({id}) => id);
    if (
      !isRecord(value) ||
      Object.entries(value).some(([id, point]) => !ids.includes(id) || pointValidity(point, 1, scale))
    ) {
      return issue('invalid');
    }
    const missing = ids.filter(id => !Object.hasOwn(value, id));
    return required && missing.length ? issue('rows', {rows: missing}) : undefined;
  },
  satisfactory: ({satisfaction}, value) => atLeast(satisfaction, ...Object.values(value)),
  read: ({rows, labels}, value, resolve) =>
    rows
      .flatMap(({id, label}) => {
        const point = own(value, id);
        if (point === undefined) return [];
        const words = labels?.[point - 1];
        return `${resolve(label)} (${words ? resolve(words) : point})`;
      })
      .join(', '),
};
