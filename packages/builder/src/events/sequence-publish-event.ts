import type {SequenceDefinition} from '@parcours/definition';

/**
 * A person wants customers to see this version. Who publishes it calls `waitUntil` with a promise, while the event is
 * handled: until it settles the person reads that it is being published, and then whether it was.
 */
export class SequencePublishEvent extends Event {
  readonly #promises: Promise<unknown>[] = [];

  constructor(
    /** A definition that runs as it is. */
    readonly definition: SequenceDefinition,
  ) {
    super('sequence-publish', {bubbles: true, composed: true});
  }

  waitUntil(promise: Promise<unknown>) {
    this.#promises.push(promise);
  }

  /** What the listeners wait for; undefined where they wait for nothing. */
  get waiting(): Promise<unknown> | undefined {
    return this.#promises.length ? Promise.all(this.#promises) : undefined;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-publish': SequencePublishEvent;
  }
}
