/** A person is about to open a review site. Cancel it, and nothing opens. Stops at the runner. */
export class StepReviewEvent extends Event {
  static readonly type = 'step-review';

  constructor(
    readonly step: string,
    readonly site: string,
    readonly url: string,
  ) {
    super(StepReviewEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-review': StepReviewEvent;
  }
}
