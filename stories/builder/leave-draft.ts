interface Draft {
  id: string;
  definition: unknown;
  /** When the last change was made, ISO 8601. */
  changed: string;
}

/** Leaves changes on this device that never reached the store, as a tab does that was closed too early. */
export async function leaveDraft(draft: Draft) {
  const opening = indexedDB.open('parcours-builder', 1);
  opening.onupgradeneeded = () => {
    for (const name of ['sequences', 'drafts']) opening.result.createObjectStore(name, {keyPath: 'id'});
  };
  const database = await done(opening);
  await done(database.transaction('drafts', 'readwrite').objectStore('drafts').put(draft));
  database.close();
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });
