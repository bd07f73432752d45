import {JsonItem} from './json-item.js';
import type {Persist} from './web-storage.js';

/** What is kept of one customer's way through a sequence. */
export interface StoredProgress {
  /** The flow's state as stored: untrusted, for `resume` to judge. */
  state: unknown;
  /** The response's last revision, which a reload continues. The writer is not kept: each page load is another. */
  revision: number;
}

/** Keeps the progress of one sequence under one key, synchronously. */
export class ProgressStore {
  readonly #item: JsonItem;

  /**
   * @param name - The `storage-key`, else the sequence's id.
   * @param storage - For tests; the Web Storage that `persist` names by default.
   */
  constructor(persist: Persist, name: string, storage?: Storage) {
    this.#item = new JsonItem(persist, `parcours:progress:${name}`, storage);
  }

  /** What was saved last; undefined when there is nothing, or nothing usable. */
  load(): StoredProgress | undefined {
    const stored = this.#item.load();
    if (typeof stored !== 'object' || stored === null || !('state' in stored)) return undefined;
    const revision = 'revision' in stored ? stored.revision : 0;
    return {
      state: stored.state,
      revision: Number.isSafeInteger(revision) ? Math.max(0, revision as number) : 0,
    };
  }

  save(progress: StoredProgress): void {
    this.#item.save(progress);
  }

  clear(): void {
    this.#item.clear();
  }
}
