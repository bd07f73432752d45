import type {Satisfaction} from '@parcours/definition';

/** The satisfaction filter has come to another verdict. */
export class SequenceSatisfactionEvent extends Event {
  static readonly type = 'sequence-satisfaction';

  constructor(readonly satisfaction: Satisfaction) {
    super(SequenceSatisfactionEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-satisfaction': SequenceSatisfactionEvent;
  }
}
