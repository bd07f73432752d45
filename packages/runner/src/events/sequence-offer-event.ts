import {RisingEvent} from './rising-event.js';

/** A cross-sell step was submitted with these offers; none is "No, thanks". */
export class SequenceOfferEvent extends RisingEvent {
  constructor(
    readonly step: string,
    readonly offers: readonly string[],
  ) {
    super('sequence-offer');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-offer': SequenceOfferEvent;
  }
}
