import type {Issue} from '@parcours/definition';

/** A person has changed the sequence. While `issues` is not empty it is a draft that no runner can show. */
export class SequenceChangeEvent extends Event {
  constructor(
    /** The document: JSON in its shortest form. */
    readonly definition: unknown,
    readonly issues: readonly Issue[],
  ) {
    super('sequence-change', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-change': SequenceChangeEvent;
  }
}
