import {nextVersion} from './next-version.js';
import type {SequenceStore, StoredSequence} from './sequence-store.js';

/** Keeps sequences as long as the page lives: for stories, tests and first steps. */
export function memoryStore(sequences: Iterable<StoredSequence> = []): SequenceStore {
  const kept = new Map([...sequences].map(sequence => [sequence.id, sequence]));
  return {
    list: () => Promise.resolve([...kept.values()]),
    load: id => Promise.resolve(kept.get(id)),
    save: sequence =>
      new Promise(resolve => {
        const saved = nextVersion(sequence, kept.get(sequence.id));
        kept.set(saved.id, saved);
        resolve(saved);
      }),
    remove(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
