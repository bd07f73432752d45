import type {Issue} from '@parcours/definition';

/** Something is wrong with the definition, the options or the delivery. The sequence goes on where it can. */
export class SequenceErrorEvent extends Event {
  static readonly type = 'sequence-error';

  constructor(readonly issues: readonly Issue[]) {
    super(SequenceErrorEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-error': SequenceErrorEvent;
  }
}
