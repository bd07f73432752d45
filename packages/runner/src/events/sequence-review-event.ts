import {RisingEvent} from './rising-event.js';

/** A review site is about to open in a new tab. Cancel it, and it does not. */
export class SequenceReviewEvent extends RisingEvent {
  constructor(
    readonly step: string,
    readonly site: string,
    readonly url: string,
  ) {
    super('sequence-review', true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-review': SequenceReviewEvent;
  }
}
