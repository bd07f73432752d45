/** A person wants the step before this one. Stops at the runner. */
export class StepBackEvent extends Event {
  static readonly type = 'step-back';

  constructor() {
    super(StepBackEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-back': StepBackEvent;
  }
}
