import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {filtersOf} from './filters-of.js';

/** Without a final message of their own, dissatisfied customers are thanked as if all were well. */
export function endingMissing(definition: SequenceDefinition): Advice[] {
  if (definition.thankYou.dissatisfied || filtersOf(definition).length === 0) return [];
  return [{id: 'ending-missing', severity: 'warning', path: ['thankYou', 'dissatisfied'], params: {}}];
}
