/** A cross-sell step was submitted with these offers; none is "No, thanks". */
export class SequenceOfferEvent extends Event {
  static readonly type = 'sequence-offer';

  constructor(
    readonly step: string,
    readonly offers: readonly string[],
  ) {
    super(SequenceOfferEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-offer': SequenceOfferEvent;
  }
}
