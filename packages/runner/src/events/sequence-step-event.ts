import {RisingEvent} from './rising-event.js';

/**
 * The customer is about to go from one step to another. Cancel it, and they stay. `waitUntil` keeps them until
 * a promise resolves; where it rejects, they stay and are told so.
 */
export class SequenceStepEvent extends RisingEvent {
  readonly #promises: Promise<unknown>[] = [];

  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super('sequence-step', true);
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
    'sequence-step': SequenceStepEvent;
  }
}
