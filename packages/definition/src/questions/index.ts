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
  type: `${string}:${string}`;
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
