import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import type {Draft} from './drafts.js';
import type {StoredSequence} from './sequence-store.js';

interface Schema extends DBSchema {
  sequences: {key: string; value: StoredSequence};
  drafts: {key: string; value: Draft};
}

/** One connection for each name, as each one stands in the way of the next upgrade. */
const databases = new Map<string, Promise<IDBPDatabase<Schema>>>();

/** The database of this device. Rejects where the browser keeps none, and may be asked again. */
export function openDatabase(name = 'parcours-builder'): Promise<IDBPDatabase<Schema>> {
  const known = databases.get(name);
  if (known) return known;
  const forget = () => databases.delete(name);
  const opening = openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('sequences', {keyPath: 'id'});
      database.createObjectStore('drafts', {keyPath: 'id'});
    },
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  databases.set(name, opening);
  opening.catch(forget);
  return opening;
}
