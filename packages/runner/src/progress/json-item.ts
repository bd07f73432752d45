import {readItem, webStorage, writeItem} from './web-storage.js';
import type {Persist} from './web-storage.js';

/** One value under one key of Web Storage; in memory where that is denied or full, or `persist` is `none`. */
export class JsonItem {
  readonly #storage: Storage | undefined;
  readonly #key: string;
  #memory: string | undefined;

  constructor(persist: Persist, key: string, storage: Storage | undefined = webStorage(persist)) {
    this.#storage = storage;
    this.#key = key;
  }

  /** What was saved last; undefined when nothing was, or when it is no longer JSON. */
  load(): unknown {
    const text = this.#memory ?? readItem(this.#storage, this.#key);
    try {
      return text ? (JSON.parse(text) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Saves before it returns. Throws only for what JSON cannot hold. */
  save(value: unknown): void {
    const text = JSON.stringify(value);
    this.#memory = writeItem(this.#storage, this.#key, text) ? undefined : text;
  }

  clear(): void {
    this.#memory = undefined;
    writeItem(this.#storage, this.#key, undefined);
  }
}
