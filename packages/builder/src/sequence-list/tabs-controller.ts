import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {tabsChannel} from '../store/saver.js';
import type {StoredSequence} from '../store/sequence-store.js';

/** Knows when another tab of the owner has saved, or may have, and tells the others what this one does. */
export class TabsController implements ReactiveController {
  readonly #onChange: () => void;
  #channel: BroadcastChannel | undefined;
  #leave: AbortController | undefined;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Tells the other tabs what was saved. */
  tell(saved: StoredSequence) {
    this.#channel?.postMessage(saved);
  }

  hostConnected() {
    this.#leave = new AbortController();
    const {signal} = this.#leave;
    this.#channel = new BroadcastChannel(tabsChannel);
    this.#channel.addEventListener('message', this.#onChange, {signal});
    // What was removed is announced to nobody: it is gone when one looks here again.
    document.addEventListener('visibilitychange', () => document.hidden || this.#onChange(), {signal});
  }

  hostDisconnected() {
    this.#leave?.abort();
    this.#channel?.close();
  }
}
