import type {ContactAnswer} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** What is chosen on a cross-sell step so far; an empty list is "No, thanks". Stops at the runner. */
export class StepOfferEvent extends RisingEvent {
  constructor(
    readonly step: string,
    readonly offers: readonly string[],
    readonly contact: ContactAnswer | undefined,
  ) {
    super('step-offer');
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-offer': StepOfferEvent;
  }
}
