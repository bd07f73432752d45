import {RisingEvent} from './rising-event.js';

/** A person is about to open a review site. Cancel it, and nothing opens. Stops at the runner. */
export class StepReviewEvent extends RisingEvent {
  constructor(
    readonly step: string,
    readonly site: string,
    readonly url: string,
  ) {
    super('step-review', true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-review': StepReviewEvent;
  }
}
