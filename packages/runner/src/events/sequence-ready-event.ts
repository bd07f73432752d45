import {RisingEvent} from './rising-event.js';

/** The definition is read and its first step is on screen. */
export class SequenceReadyEvent extends RisingEvent {
  constructor() {
    super('sequence-ready');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-ready': SequenceReadyEvent;
  }
}
