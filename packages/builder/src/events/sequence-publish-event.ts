import type {SequenceDefinition} from '@parcours/definition';

/** A person wants customers to see this version. */
export class SequencePublishEvent extends Event {
  constructor(
    /** A definition that runs as it is. */
    readonly definition: SequenceDefinition,
  ) {
    super('sequence-publish', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-publish': SequencePublishEvent;
  }
}
