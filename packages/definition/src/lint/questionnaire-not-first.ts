import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';

/** What comes before the questionnaire is seen before anyone knows whether the customer is satisfied. A welcome may. */
export function questionnaireNotFirst(definition: SequenceDefinition): Advice[] {
  const {steps} = definition;
  const opening = steps.findIndex(step => step.type !== 'content');
  const questionnaire = steps.findIndex(step => step.type === 'questionnaire');
  if (questionnaire <= opening) return [];
  return [
    {
      id: 'questionnaire-not-first',
      severity: 'warning',
      path: ['steps', questionnaire],
      params: {},
      fix: current => ({
        ...current,
        steps: current.steps
          .toSpliced(questionnaire, 1)
          .toSpliced(opening, 0, ...current.steps.slice(questionnaire, questionnaire + 1)),
      }),
    },
  ];
}
