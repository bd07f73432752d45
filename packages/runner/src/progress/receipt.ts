import {JsonItem} from './json-item.js';
import type {Persist} from './web-storage.js';

/** What stays on the device after the answers are erased, for "You have already answered". */
export interface Receipt {
  /** The response's id. */
  id: string;
  /** ISO moment. */
  completedAt: string;
}

/** Keeps the receipt of one sequence under its own key, synchronously. */
export class ReceiptStore {
  readonly #item: JsonItem;

  /**
   * @param name - The `storage-key`, else the sequence's id.
   * @param storage - For tests; the Web Storage that `persist` names by default.
   */
  constructor(persist: Persist, name: string, storage?: Storage) {
    this.#item = new JsonItem(persist, `parcours:receipt:${name}`, storage);
  }

  /** The receipt; undefined when there is none. */
  load(): Receipt | undefined {
    const {id, completedAt} = Object(this.#item.load()) as Partial<Receipt>;
    return typeof id === 'string' && typeof completedAt === 'string' ? {id, completedAt} : undefined;
  }

  save({id, completedAt}: Receipt): void {
    this.#item.save({id, completedAt});
  }

  clear(): void {
    this.#item.clear();
  }
}
