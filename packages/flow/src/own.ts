/** Reads a key of a record, never one of its prototype: `constructor` is a lawful id. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
