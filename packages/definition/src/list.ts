import {isObject, readPart, report, schema} from './schema.js';
import type {Schema} from './schema.js';

/** From `min` to `max` items; past `max`, none is read. In a unique list no two strings, or no two `id`s, are equal. */
/*@__NO_SIDE_EFFECTS__*/
export function list<T>(element: Schema<T>, min: number, max: number, unique = false): Schema<T[]> {
  return schema({
    type: 'array',
    element,
    min,
    max,
    read(payload, ctx) {
      const input: unknown = payload.value;
      if (!Array.isArray(input)) return report(payload, 'type', {expected: 'list'});
      const count = input.length;
      if (count > max) return report(payload, 'too-many', {count, max});
      if (count < min) report(payload, 'too-few', {count, min});
      const seen = new Set<unknown>();
      payload.value = input.map((item: unknown, i) => {
        const id = isObject(item) ? item['id'] : item;
        if (unique && typeof id === 'string' && seen.has(id)) report(payload, 'duplicate-id', {id}, [i]);
        seen.add(id);
        return readPart(element, item, i, payload, ctx);
      });
    },
  });
}
