import {RisingEvent} from './rising-event.js';

/** A person wants the step before this one. Stops at the runner. */
export class StepBackEvent extends RisingEvent {
  constructor() {
    super('step-back');
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-back': StepBackEvent;
  }
}
