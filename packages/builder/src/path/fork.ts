import type {SequenceDefinition, StepDefinition} from '@parcours/definition';

/** The filter questions of a step. */
export function filtersIn(step: StepDefinition) {
  return step.type === 'questionnaire'
    ? step.questions.filter(question => 'satisfaction' in question && question.satisfaction)
    : [];
}

/** Where the path forks: after the first step with a filter question. -1 where none has one. */
export function forkAt({steps}: SequenceDefinition): number {
  return steps.findIndex(step => filtersIn(step).length > 0);
}
