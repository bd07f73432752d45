import type {SequenceDefinition} from '../definition.js';
import type {QuestionDefinition} from '../questions/index.js';
import type {QuestionnaireStepDefinition} from '../steps/questionnaire.js';
import type {Path} from './advice.js';

/** A question and where it stands. */
export interface QuestionPlace {
  question: QuestionDefinition;
  step: QuestionnaireStepDefinition;
  stepIndex: number;
  questionIndex: number;
  path: Path;
}

/** Every question of a sequence, in order. */
export function questionsOf(definition: SequenceDefinition): QuestionPlace[] {
  return definition.steps.flatMap((step, stepIndex) =>
    step.type === 'questionnaire'
      ? step.questions.map((question, questionIndex) => ({
          question,
          step,
          stepIndex,
          questionIndex,
          path: ['steps', stepIndex, 'questions', questionIndex],
        }))
      : [],
  );
}
