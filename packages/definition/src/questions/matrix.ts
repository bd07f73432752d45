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
