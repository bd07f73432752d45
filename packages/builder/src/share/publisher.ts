import {canonical, type SequenceDefinition} from '@parcours/definition';
import type {ReactiveControllerHost} from 'lit';
import {SequencePublishEvent} from '../events/sequence-publish-event.js';

/**
 * What is known of the version that customers see: nothing; the page was told, and says no more; it is at it; it has
 * published this one, or one before it; it could not.
 */
export type Publication = State | 'unknown' | 'changed';

type State = 'sent' | 'running' | 'done' | 'failed';

/** Asks the page to publish, and knows what came of it. */
export class Publisher {
  readonly #host: ReactiveControllerHost & EventTarget;
  #definition?: SequenceDefinition;
  #state: State = 'sent';

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
  }

  /** How it stands with this definition. */
  of(definition: SequenceDefinition): Publication {
    if (this.#definition?.id !== definition.id) return 'unknown';
    const isOther = definition !== this.#definition && (this.#state === 'done' || this.#state === 'sent');
    return isOther ? 'changed' : this.#state;
  }

  async publish(definition: SequenceDefinition) {
    if (this.of(definition) === 'running') return;
    const event = new SequencePublishEvent(canonical(definition) as SequenceDefinition);
    this.#definition = definition;
    this.#host.dispatchEvent(event);
    const {waiting} = event;
    this.#set(waiting ? 'running' : 'sent');
    if (!waiting) return;
    const state = await waiting.then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    // Another sequence may be published by now.
    if (this.#definition === definition) this.#set(state);
  }

  #set(state: State) {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
