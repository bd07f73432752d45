import type {Advice} from '@parcours/definition';

/** There is other advice than before: on opening, and after a change. */
export class SequenceLintEvent extends Event {
  constructor(
    /** All that is allowed and yet unwise now. */
    readonly advice: readonly Advice[],
  ) {
    super('sequence-lint', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-lint': SequenceLintEvent;
  }
}
