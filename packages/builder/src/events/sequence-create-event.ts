import type {SequenceDefinition} from '@parcours/definition';

/** A person begins a sequence: an editable copy with an id of its own. */
export class SequenceCreateEvent extends Event {
  constructor(
    readonly definition: SequenceDefinition,
    /** Id of the template that it was made from; undefined for an empty one. */
    readonly template?: string,
  ) {
    super('sequence-create', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-create': SequenceCreateEvent;
  }
}
