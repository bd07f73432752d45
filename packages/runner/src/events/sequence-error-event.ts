import type {Issue} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** Something is wrong with the definition, the options or the delivery. The sequence goes on where it can. */
export class SequenceErrorEvent extends RisingEvent {
  constructor(readonly issues: readonly Issue[]) {
    super('sequence-error');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-error': SequenceErrorEvent;
  }
}
