import type {SequenceDefinition} from '@parcours/definition';
import type {Path} from './commands/path.js';

/**
 * What is being edited: the initial message, a step by its id, a final message, or the sequence itself. Steps go by
 * id, so that the choice stays when they move.
 */
export type Place =
  'message' | `steps/${string}` | 'thankYou/satisfied' | 'thankYou/dissatisfied' | 'settings';

export const stepPlace = (id: string): Place => `steps/${id}`;

/** Where the place is in the document; undefined where it is not there, or not there any more. */
export function pathOf(place: Place, document: SequenceDefinition): Path | undefined {
  if (place === 'settings') return [];
  if (!place.startsWith('steps/')) {
    const isThere = place !== 'thankYou/dissatisfied' || document.thankYou.dissatisfied;
    return isThere ? place.split('/') : undefined;
  }
  const index = document.steps.findIndex(({id}) => stepPlace(id) === place);
  return index < 0 ? undefined : ['steps', index];
}

/** The place that a path of the document belongs to. */
export function placeAt([first, second]: Path, document: SequenceDefinition): Place {
  const step = first === 'steps' ? document.steps[second as number] : undefined;
  if (step) return stepPlace(step.id);
  if (first === 'message') return 'message';
  if (first === 'thankYou') return second === 'dissatisfied' ? 'thankYou/dissatisfied' : 'thankYou/satisfied';
  return 'settings';
}

/** Where an author most likely begins: the first step, or the message of an empty sequence. */
export function firstPlace({steps}: SequenceDefinition): Place {
  return steps[0] ? stepPlace(steps[0].id) : 'message';
}
