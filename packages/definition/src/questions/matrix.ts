import {list} from '../list.js';
import {object} from '../object.js';
import {text} from '../text.js';
import {id, literal} from '../value.js';
import {atLeast, questionShape} from './question.js';
import {checkScale, scaleShape} from './scale.js';
import type {LocalizedText} from '../text.js';
import type {AtLeast, QuestionBase} from './question.js';

export interface MatrixRowDefinition {
  id: string;
  label: LocalizedText;
}

/** Several things on one scale. Value: row id → integer from 1 to `scale`. Required means every row. */
export interface MatrixQuestionDefinition extends QuestionBase {
  type: 'matrix';
  rows: readonly MatrixRowDefinition[];
  /** 2 to 10; default 5. */
  scale: number;
  /** One per point, lowest first. */
  labels?: readonly LocalizedText[];
  satisfaction?: AtLeast;
}

const row = /*@__PURE__*/ object<MatrixRowDefinition>({id, label: text});

export const matrix = /*@__PURE__*/ object<MatrixQuestionDefinition, 'scale'>(
  {
    type: literal('matrix'),
    ...questionShape,
    ...scaleShape,
    rows: list(row, 1, 200, true),
    satisfaction: atLeast,
  },
  {defaults: ({scale = 5}) => ({scale}), check: checkScale},
);
