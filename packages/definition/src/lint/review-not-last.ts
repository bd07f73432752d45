import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';

/** A customer who leaves for a review site seldom comes back, so what follows is lost. Other reviews may follow. */
export function reviewNotLast(definition: SequenceDefinition): Advice[] {
  const {steps} = definition;
  const last = steps.findLastIndex(step => step.type !== 'review' && step.audience !== 'dissatisfied');
  const review = steps.findIndex(step => step.type === 'review');
  if (review < 0 || review > last) return [];
  return [
    {
      id: 'review-not-last',
      severity: 'warning',
      path: ['steps', review],
      params: {},
      fix: current => ({
        ...current,
        steps: [
          ...current.steps.filter(step => step.type !== 'review'),
          ...current.steps.filter(step => step.type === 'review'),
        ],
      }),
    },
  ];
}
