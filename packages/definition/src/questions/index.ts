import type {HostTypeName} from '../host-types.js';
import {byType, object} from '../object.js';
import {optional} from '../schema.js';
import {maybeText} from '../text.js';
import {hostType} from '../value.js';
import {consent} from './consent.js';
import {date} from './date.js';
import {matrix} from './matrix.js';
import {multipleChoice} from './multiple-choice.js';
import {nps} from './nps.js';
import {number} from './number.js';
import {questionShape} from './question.js';
import {rating} from './rating.js';
import {singleChoice} from './single-choice.js';
import {textQuestion} from './text.js';
import type {ConsentQuestionDefinition} from './consent.js';
import type {DateQuestionDefinition} from './date.js';
import type {MatrixQuestionDefinition} from './matrix.js';
import type {MultipleChoiceQuestionDefinition} from './multiple-choice.js';
import type {NpsQuestionDefinition} from './nps.js';
import type {NumberQuestionDefinition} from './number.js';
import type {QuestionBase} from './question.js';
import type {RatingQuestionDefinition} from './rating.js';
import type {SingleChoiceQuestionDefinition} from './single-choice.js';
import type {TextQuestionDefinition} from './text.js';

/** A question type of the host's: always with a colon, with whatever fields its own schema has. */
export interface HostQuestionDefinition extends QuestionBase {
  type: HostTypeName;
}

export type QuestionDefinition =
  | NpsQuestionDefinition
  | RatingQuestionDefinition
  | SingleChoiceQuestionDefinition
  | MultipleChoiceQuestionDefinition
  | MatrixQuestionDefinition
  | TextQuestionDefinition
  | NumberQuestionDefinition
  | DateQuestionDefinition
  | ConsentQuestionDefinition
  | HostQuestionDefinition;

const hostQuestion = /*@__PURE__*/ object<HostQuestionDefinition, 'label'>(
  {type: hostType, ...questionShape, label: optional(maybeText)},
  {defaults: () => ({label: {}}), open: true},
);

export const questionTypes = {
  nps,
  rating,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  matrix,
  text: textQuestion,
  number,
  date,
  consent,
};

export const question = /*@__PURE__*/ byType<QuestionDefinition>('questions', questionTypes, hostQuestion);
