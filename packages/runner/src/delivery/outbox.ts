import type {Issue, SequenceResponse} from '@parcours/definition';
import {backoff} from './backoff.js';
import {systemClock} from './clock.js';
import type {Clock} from './clock.js';
import {Entries} from './entries.js';
import type {Entry} from './entries.js';
import {judge, send} from './send.js';
import type {Outcome} from './send.js';
import {takeTurn} from './turn.js';

/**
 * `saved` in the outbox, `sending`, `sent` (the receiver said 2xx), `waiting` for the next attempt, `failed` for good.
 */
export type DeliveryState = 'saved' | 'sending' | 'sent' | 'waiting' | 'failed';

/**
 * A host's own delivery. Resolving means that the receiver has the response; rejecting, that it is tried again later.
 * It may resolve with a fetch `Response`, which is then judged by its status as ours is.
 */
export type Deliver = (response: SequenceResponse, options: {signal: AbortSignal}) => Promise<unknown>;

export interface OutboxOptions {
  /** Names the outbox in storage: the `storage-key`, else the endpoint as an absolute URL. */
  key: string;
  /** URL that receives responses. Without it and without `deliver` nothing is kept or sent. */
  endpoint?: string | undefined;
  /** Instead of a POST to the endpoint. */
  deliver?: Deliver | undefined;
  /** Where responses wait; undefined keeps them in memory. */
  storage: Storage | undefined;
  /** Told of each change, also for responses that an earlier page load left behind: compare `response.id`. */
  onState: (state: DeliveryState, response: SequenceResponse) => void;
  /** `delivery-refused` {id, status} with each `failed`; `outbox-corrupt` {key} for an entry that cannot be read. */
  onIssue?: ((issue: Issue) => void) | undefined;
  fetch?: typeof fetch | undefined;
  clock?: Clock | undefined;
  random?: (() => number) | undefined;
  /** Keeps two tabs from sending the same entry; absent in an insecure context. */
  locks?: LockManager | undefined;
}

const timeout = 30_000;
/** What browsers let a page have in flight when it goes away. */
const keepaliveBytes = 65_536;

/**
 * Holds responses until the receiver has said 2xx: one storage key per response and writer, so that tabs never
 * overwrite each other, each with the newest revision. Call `flush()` once after construction, to send what an
 * earlier page left; after that it wakes by itself.
 */
export class Outbox {
  readonly #options: Omit<OutboxOptions, 'onState' | 'onIssue'>;
  readonly #entries: Entries;
  readonly #clock: Clock;
  readonly #leaving = new Set<string>();
  /** The receiver has named a time before which it wants to hear nothing. */
  #isHeld = false;
  #attempts = 0;
  /** Undefined once disposed. */
  #listener: Pick<OutboxOptions, 'onState' | 'onIssue'> | undefined;
  #cancel: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor({onState, onIssue, ...options}: OutboxOptions) {
    this.#options = {locks: navigator.locks, ...options};
    this.#listener = {onState, onIssue};
    this.#clock = options.clock ?? systemClock;
    this.#entries = new Entries(options.key, options.storage, key => {
      this.#report('outbox-corrupt', {key});
    });
    addEventListener('online', this.#onOnline);
  }

  /** False while something that this page has put is in memory only: the customer should keep the page open. */
  get isStored(): boolean {
    return this.#entries.isStored;
  }

  /** Keeps a response, in place of an older revision by the same writer, before it returns; then sends it. */
  put(response: SequenceResponse): void {
    if (!this.#hasReceiver || !this.#entries.put(response)) return;
    this.#tell('saved', response);
    if (this.#isHeld) this.#tell('waiting', response);
    this.#wake();
  }

  /** Tries everything once, now. Resolves when each entry is delivered, refused or waiting; never rejects. */
  flush(): Promise<void> {
    if (!this.#hasReceiver) return Promise.resolve();
    return (this.#running ??= this.#pass());
  }

  /** For `pagehide`: sends what this page has put in requests that outlive it, as far as they may be that large. */
  flushOnHide(): void {
    let room = keepaliveBytes;
    for (const entry of this.#entries.own()) {
      const {size} = new Blob([entry.text]);
      if (size > room) continue;
      room -= size;
      this.#leaving.add(entry.text);
      void this.#attempt(entry, true).then(outcome => {
        this.#leaving.delete(entry.text);
        if (outcome.state === 'waiting') this.#retry(outcome.after);
      });
    }
  }

  /**
   * Lets go of listeners and callbacks. What is stored waits for the next page load, except for what is being sent; what
   * is only in memory is tried until it has arrived.
   */
  dispose(): void {
    this.#listener = undefined;
    if (this.isStored) this.#cancel?.();
    removeEventListener('online', this.#onOnline);
  }

  get #hasReceiver() {
    return !!(this.#options.endpoint || this.#options.deliver);
  }

  #wake = () => {
    if (!this.#isHeld) void this.flush();
  };

  #onOnline = () => {
    // What a running pass has tried in vain is worth another attempt.
    void this.#running?.then(this.#wake);
    this.#wake();
  };

  async #pass() {
    this.#cancel?.();
    this.#isHeld = false;
    const tried = new Set<string>();
    let last: Outcome | undefined;
    // Several puts in a row are one delivery, of the newest revision.
    await Promise.resolve();
    for (
      let entry;
      (entry = this.#entries.all().find(({text}) => !tried.has(text) && !this.#leaving.has(text)));
    ) {
      tried.add(entry.text);
      if (last?.after !== undefined) {
        this.#tell('waiting', entry.response);
        continue;
      }
      const outcome = await this.#attempt(entry);
      if (outcome.state === 'waiting') last = outcome;
    }
    this.#running = undefined;
    if (last) this.#retry(last.after);
    else this.#attempts = 0;
  }

  async #attempt(entry: Entry, keepalive = false): Promise<Outcome> {
    const {endpoint = '', deliver, fetch, locks} = this.#options;
    const {key, text, response} = entry;
    let release: (() => void) | undefined;
    let outcome: Outcome = {state: 'waiting'};
    if (!keepalive && this.#entries.holds(entry)) {
      release = await takeTurn(key, this.#clock, locks);
      // Gone while another tab had its turn: that tab has delivered it. Gone at any other moment, the host has cleared
      // its storage, and what this page has put is still sent.
      if (this.#entries.misses(entry)) outcome = {state: 'sent'};
    }
    if (outcome.state === 'waiting') {
      this.#tell('sending', response);
      const {signal, stop} = this.#timeout();
      try {
        const delivery = deliver
          ? deliver(response, {signal})
          : send(
              endpoint,
              text,
              `${response.id}:${response.writer}:${response.revision}`,
              {signal, keepalive},
              fetch,
            );
        outcome = judge(await Promise.race([delivery, expiry(signal)]), this.#clock.now());
      } catch {
        // Nothing was heard, so nobody knows whether it arrived: it waits.
      }
      stop();
    }
    if (outcome.state !== 'waiting') this.#entries.remove(entry);
    release?.();
    this.#tell(outcome.state, response);
    if (outcome.state === 'failed')
      this.#report('delivery-refused', {id: response.id, status: outcome.status});
    return outcome;
  }

  #timeout() {
    const controller = new AbortController();
    const stop = this.#clock.after(timeout, () => {
      controller.abort();
    });
    return {signal: controller.signal, stop};
  }

  #retry(after: number | undefined) {
    if (!this.#listener && this.isStored) return;
    const {random = Math.random} = this.#options;
    this.#cancel?.();
    this.#isHeld = after !== undefined;
    this.#cancel = this.#clock.after(Math.max(after ?? 0, backoff(++this.#attempts, random())), () => {
      void this.flush();
    });
  }

  #tell(state: DeliveryState, response: SequenceResponse) {
    this.#listener?.onState(state, response);
  }

  #report(code: string, params: Issue['params']) {
    this.#listener?.onIssue?.({path: [], code, params});
  }
}

/** A delivery that takes too long is taken for a "408 Request Timeout", also when a host's function ignores the signal. */
function expiry(signal: AbortSignal): Promise<Response> {
  return new Promise(resolve => {
    signal.addEventListener('abort', () => {
      resolve(new Response(null, {status: 408}));
    });
  });
}
