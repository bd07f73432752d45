import {isRecord} from './is-record.js';

/** Whether a value is an object with this key and no other. */
export function isOnly<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return isRecord(value) && Object.keys(value).join() === key;
}
