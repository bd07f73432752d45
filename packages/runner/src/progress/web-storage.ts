/** Where something is kept on the device: nowhere, as long as the tab lives, or until it is erased. */
export type Persist = 'none' | 'session' | 'local';

/** The storage of that name; undefined for `none` and where the browser denies it. */
export function webStorage(persist: Persist): Storage | undefined {
  try {
    return persist === 'none' ? undefined : persist === 'local' ? localStorage : sessionStorage;
  } catch {
    // Reading the property itself throws when site data is blocked.
    return undefined;
  }
}

/** The text under a key; null when there is none, undefined when nobody can tell: no storage, or denied. */
export function readItem(storage: Storage | undefined, key: string): string | null | undefined {
  try {
    return storage?.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps a text under a key, or erases the key. False when it could not: no storage, denied or full. */
export function writeItem(storage: Storage | undefined, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) storage?.removeItem(key);
    else storage?.setItem(key, text);
    return !!storage;
  } catch {
    return false;
  }
}

/** Every key that starts with `prefix`. */
export function itemKeys(storage: Storage | undefined, prefix: string): string[] {
  try {
    const keys = Array.from({length: storage?.length ?? 0}, (_, i) => storage?.key(i) ?? '');
    return keys.filter(key => key.startsWith(prefix));
  } catch {
    return [];
  }
}
