import type {SequenceDefinition} from '../definition.js';
import type {QuestionDefinition} from '../questions/index.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';
import {questionsOf} from './questions-of.js';
import {replaceAt} from './replace-at.js';

/** Offers and reviews are kept for satisfied customers, and no earlier question tells who is one. */
export function nothingFilters(definition: SequenceDefinition): Advice[] {
  const firstFilter = filtersOf(definition)[0]?.stepIndex ?? Infinity;
  const kept = definition.steps.findIndex(
    (step, i) =>
      i <= firstFilter &&
      (step.audience === 'dissatisfied' ||
        (step.audience === 'satisfied' && (step.type === 'cross-sell' || step.type === 'review'))),
  );
  if (kept < 0) return [];

  const candidates = questionsOf(definition).filter(({stepIndex}) => stepIndex < kept);
  const place =
    candidates.find(({question}) => question.type === 'nps') ??
    candidates.find(({question}) => question.type === 'rating');
  return [
    {
      id: 'nothing-filters',
      severity: 'warning',
      path: ['steps', kept],
      params: {},
      ...(place && {
        fix: current =>
          replaceAt(current, [...place.path, 'satisfaction'], () => ({atLeast: usual(place.question)})),
      }),
    },
  ];
}

/** Where a filter is usually set: 7 of 10 for an NPS; above the middle up to five points, six tenths beyond. */
function usual(question: QuestionDefinition): number {
  if (question.type !== 'rating') return 7;
  const {scale} = question;
  return scale > 5 ? Math.ceil(scale * 0.6) : Math.floor((scale + 1) / 2) + 1;
}
