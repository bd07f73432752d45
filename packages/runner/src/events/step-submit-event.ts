/** A step is done. `data` is what a host's own step collected. Stops at the runner. */
export class StepSubmitEvent extends Event {
  static readonly type = 'step-submit';

  constructor(
    readonly step: string,
    readonly data?: unknown,
  ) {
    super(StepSubmitEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-submit': StepSubmitEvent;
  }
}
