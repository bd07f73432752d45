import type {SequenceResponse} from '@parcours/definition';
import {itemKeys, readItem, writeItem} from '../progress/web-storage.js';
import {supersedes} from './supersedes.js';

/** A response that waits for its receiver. */
export interface Entry {
  /** Storage key: one for each response and writer. */
  readonly key: string;
  /** The response as JSON: what is stored and what is sent. */
  readonly text: string;
  readonly response: SequenceResponse;
}

/** The undelivered responses of one outbox, in Web Storage and in memory: the newest revision by each writer. */
export class Entries {
  /** What this page has put: the truth while it lives, whatever happens to the storage. */
  readonly #own = new Map<string, Entry>();
  readonly #corrupt = new Set<string>();
  readonly #prefix: string;
  readonly #storage: Storage | undefined;
  readonly #onCorrupt: (key: string) => void;

  /** @param onCorrupt - Told once of each key whose entry cannot be read. The entry is left as it is. */
  constructor(name: string, storage: Storage | undefined, onCorrupt: (key: string) => void) {
    this.#prefix = `parcours:outbox:${name}:`;
    this.#storage = storage;
    this.#onCorrupt = onCorrupt;
  }

  /** False while something that this page has put is in memory only. */
  get isStored(): boolean {
    return this.own().every(entry => this.holds(entry));
  }

  /** Keeps a response in place of what it supersedes. False when it is no news. Throws for what JSON cannot hold. */
  put(response: SequenceResponse): boolean {
    const key = `${this.#prefix}${response.id}:${response.writer}`;
    const last = this.#own.get(key) ?? this.#stored(key);
    if (last && !supersedes(response, last.response)) return false;
    const text = JSON.stringify(response);
    this.#own.set(key, {key, text, response});
    writeItem(this.#storage, key, text);
    return true;
  }

  /** What this page has put. */
  own(): Entry[] {
    return [...this.#own.values()];
  }

  /** Everything, also what other tabs and earlier page loads have put. */
  all(): Entry[] {
    const entries = new Map(this.#own);
    for (const key of itemKeys(this.#storage, this.#prefix)) {
      const stored = this.#stored(key);
      const own = entries.get(key);
      if (stored && (!own || supersedes(stored.response, own.response))) entries.set(key, stored);
    }
    return [...entries.values()];
  }

  /** True while exactly this revision is in storage. */
  holds({key, text}: Entry): boolean {
    return readItem(this.#storage, key) === text;
  }

  /** True when storage works and has nothing under this key. */
  misses({key}: Entry): boolean {
    return readItem(this.#storage, key) === null;
  }

  /** Forgets a delivered revision, unless a newer one has been put meanwhile. */
  remove({key, response}: Entry): void {
    const own = this.#own.get(key);
    const stored = this.#stored(key);
    if (own && !supersedes(own.response, response)) this.#own.delete(key);
    if (stored && !supersedes(stored.response, response)) writeItem(this.#storage, key, undefined);
  }

  #stored(key: string): Entry | undefined {
    const text = readItem(this.#storage, key);
    const [id, writer, ...rest] = key.slice(this.#prefix.length).split(':');
    // With more parts it belongs to an outbox whose own name starts with ours.
    if (typeof text !== 'string' || rest.length) return undefined;
    try {
      const response = JSON.parse(text) as SequenceResponse;
      if (response.id === id && response.writer === writer) return {key, text, response};
    } catch {
      // Not JSON: reported below, as JSON of another shape is.
    }
    if (!this.#corrupt.has(key)) this.#onCorrupt(key);
    this.#corrupt.add(key);
    return undefined;
  }
}
