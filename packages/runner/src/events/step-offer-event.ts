import type {ContactAnswer} from '@parcours/definition';

/** What is chosen on a cross-sell step so far; an empty list is "No, thanks". Stops at the runner. */
export class StepOfferEvent extends Event {
  static readonly type = 'step-offer';

  constructor(
    readonly step: string,
    readonly offers: readonly string[],
    readonly contact: ContactAnswer | undefined,
  ) {
    super(StepOfferEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-offer': StepOfferEvent;
  }
}
