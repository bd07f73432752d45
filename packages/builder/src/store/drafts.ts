import {openDatabase} from './database.js';

/** Changes that have not reached the store. */
export interface Draft {
  readonly id: string;
  readonly definition: unknown;
  /** The version of the store that was edited. */
  readonly base?: string | undefined;
  /** Put away, as the store knew it. */
  readonly isArchived?: boolean;
  /** When the last change was made, ISO 8601. */
  readonly changed: string;
  /** What still waited for an answer, to be taken up or forgotten, when these changes were made. */
  readonly earlier?: Draft | undefined;
}

/** Keeps drafts on this device. */
export interface Drafts {
  get(id: string): Promise<Draft | undefined>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Drafts in IndexedDB, which survive a reload and a crash. */
export function indexedDbDrafts(name?: string): Drafts {
  return {
    get: async id => (await openDatabase(name)).get('drafts', id),
    async put(draft) {
      await (await openDatabase(name)).put('drafts', draft);
    },
    remove: async id => (await openDatabase(name)).delete('drafts', id),
  };
}
