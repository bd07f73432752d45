import {RisingEvent} from './rising-event.js';

/** A step is done. `data` is what a host's own step collected. Stops at the runner. */
export class StepSubmitEvent extends RisingEvent {
  constructor(
    readonly step: string,
    readonly data?: unknown,
  ) {
    super('step-submit');
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-submit': StepSubmitEvent;
  }
}
