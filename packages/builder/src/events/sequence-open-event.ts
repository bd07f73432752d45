/** A person wants to edit a sequence of the list. */
export class SequenceOpenEvent extends Event {
  constructor(
    /** Its id in the store. */
    readonly sequence: string,
  ) {
    super('sequence-open', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-open': SequenceOpenEvent;
  }
}
