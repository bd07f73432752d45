import type {SequenceResponse} from '@parcours/definition';

/** Nothing that collects is left: the response is complete. A later revision may still add reviews. */
export class SequenceCompleteEvent extends Event {
  static readonly type = 'sequence-complete';

  constructor(readonly response: SequenceResponse) {
    super(SequenceCompleteEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-complete': SequenceCompleteEvent;
  }
}
