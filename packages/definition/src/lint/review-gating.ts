import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';
import {replaceAt} from './replace-at.js';

/** Google forbids asking only the satisfied for a review. The owner's choice all the same, hence a notice. */
export function reviewGating(definition: SequenceDefinition): Advice[] {
  const firstFilter = filtersOf(definition)[0]?.stepIndex ?? Infinity;
  return definition.steps.flatMap((step, i) =>
    step.type === 'review' && step.audience === 'satisfied' && i > firstFilter
      ? [
          {
            id: 'review-gating' as const,
            severity: 'notice' as const,
            path: ['steps', i],
            params: {step: step.id},
            fix: (current: SequenceDefinition) =>
              replaceAt(current, ['steps', i, 'audience'], () => 'everyone'),
          },
        ]
      : [],
  );
}
