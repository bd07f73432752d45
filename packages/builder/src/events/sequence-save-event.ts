/** The store has what is on the screen. */
export class SequenceSaveEvent extends Event {
  constructor(
    /** The document as it was saved. */
    readonly definition: unknown,
    /** The version that the store gave it. */
    readonly version: string,
  ) {
    super('sequence-save', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-save': SequenceSaveEvent;
  }
}
