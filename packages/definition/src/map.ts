import {isObject, readPart, report, schema} from './schema.js';
import type {Schema} from './schema.js';

/** Any keys, each with a value that `element` reads. */
/*@__NO_SIDE_EFFECTS__*/
export function map<T>(element: Schema<T>): Schema<Record<string, T>> {
  return schema({
    type: 'custom',
    name: 'map',
    params: {element},
    read(payload, ctx) {
      if (!isObject(payload.value)) return report(payload, 'type', {expected: 'object'});
      const entries = Object.entries(payload.value).map(([key, value]) => [
        key,
        readPart(element, value, key, payload, ctx),
      ]);
      payload.value = Object.fromEntries(entries) as unknown;
    },
  });
}
