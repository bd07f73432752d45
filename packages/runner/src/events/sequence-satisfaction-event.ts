import type {Satisfaction} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** The satisfaction filter has come to another verdict. */
export class SequenceSatisfactionEvent extends RisingEvent {
  constructor(readonly satisfaction: Satisfaction) {
    super('sequence-satisfaction');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-satisfaction': SequenceSatisfactionEvent;
  }
}
