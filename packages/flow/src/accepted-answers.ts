import type {Answers, AnswerValue, QuestionDefinition, SequenceDefinition} from '@parcours/definition';
import type {ValidityIssue} from './evaluation.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {isRecord} from './is-record.js';
import {rulesOf} from './questions/index.js';
import {validityOf} from './validity.js';

/** Of answers of any shape, those to questions of the definition that have a value and that `accepts` takes. */
export function acceptedAnswers(
  definition: SequenceDefinition,
  given: unknown,
  accepts: (question: QuestionDefinition, issue?: ValidityIssue) => boolean,
  types?: FlowTypes,
): Answers {
  const answers: Record<string, AnswerValue> = {};
  if (!isRecord(given)) return answers;
  for (const step of definition.steps) {
    if (step.type !== 'questionnaire') continue;
    for (const question of step.questions) {
      const {id} = question;
      if (!Object.hasOwn(given, id) || isEmpty(given[id]) || !rulesOf(question, types)) continue;
      if (accepts(question, validityOf(question, given[id], {types}))) answers[id] = given[id] as AnswerValue;
    }
  }
  return answers;
}
