import type {SequenceDefinition} from '../definition.js';
import type {Advice} from './advice.js';
import {questionsOf} from './questions-of.js';

const most = 10;

/** Five questions are plenty; past ten, most customers leave before the end. */
export function tooManyQuestions(definition: SequenceDefinition): Advice[] {
  const count = questionsOf(definition).length;
  if (count <= most) return [];
  return [{id: 'too-many-questions', severity: 'warning', path: ['steps'], params: {count, most}}];
}
