import {openDatabase} from './database.js';
import {nextVersion} from './next-version.js';
import type {SequenceStore} from './sequence-store.js';

/** Keeps sequences in this browser: what `<sequence-builder>` uses where the host gives no store. */
export function indexedDbStore(name?: string): SequenceStore {
  return {
    list: async () => (await openDatabase(name)).getAll('sequences'),
    load: async id => (await openDatabase(name)).get('sequences', id),
    async save(sequence) {
      const transaction = (await openDatabase(name)).transaction('sequences', 'readwrite');
      // One transaction reads and writes, so that no other tab comes between.
      const saved = nextVersion(sequence, await transaction.store.get(sequence.id));
      await Promise.all([transaction.store.put(saved), transaction.done]);
      return saved;
    },
    remove: async id => (await openDatabase(name)).delete('sequences', id),
  };
}
