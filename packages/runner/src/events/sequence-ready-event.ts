/** The definition is read and its first step is on screen. */
export class SequenceReadyEvent extends Event {
  static readonly type = 'sequence-ready';

  constructor() {
    super(SequenceReadyEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-ready': SequenceReadyEvent;
  }
}
