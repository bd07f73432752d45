/** A review site is about to open in a new tab. Cancel it, and it does not. */
export class SequenceReviewEvent extends Event {
  static readonly type = 'sequence-review';

  constructor(
    readonly step: string,
    readonly site: string,
    readonly url: string,
  ) {
    super(SequenceReviewEvent.type, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-review': SequenceReviewEvent;
  }
}
