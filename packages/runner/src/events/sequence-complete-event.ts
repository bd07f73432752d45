import type {SequenceResponse} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** Nothing that collects is left: the response is complete. A later revision may still add reviews. */
export class SequenceCompleteEvent extends RisingEvent {
  constructor(readonly response: SequenceResponse) {
    super('sequence-complete');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-complete': SequenceCompleteEvent;
  }
}
