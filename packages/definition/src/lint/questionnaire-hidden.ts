import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';
import {replaceAt} from './replace-at.js';

/** A questionnaire after the filter is for satisfied customers by default: the others, who have most to say, never see it. */
export function questionnaireHidden(definition: SequenceDefinition): Advice[] {
  const firstFilter = filtersOf(definition)[0]?.stepIndex ?? Infinity;
  return definition.steps.flatMap((step, i) =>
    step.type === 'questionnaire' && step.audience === 'satisfied' && i > firstFilter
      ? [
          {
            id: 'questionnaire-hidden' as const,
            severity: 'warning' as const,
            path: ['steps', i],
            params: {step: step.id},
            fix: (current: SequenceDefinition) =>
              replaceAt(current, ['steps', i, 'audience'], () => 'everyone'),
          },
        ]
      : [],
  );
}
