import {core} from 'zod/mini';
import {isObject, report} from './schema.js';
import type {Schema} from './schema.js';

/** A list's bounds, as the JSON Schema reads them. */
export interface ListDef extends core.$ZodArrayDef {
  min: number;
  max: number;
  unique: boolean;
}

const List = /*@__PURE__*/ core.$constructor<core.$ZodArray, ListDef>('List', (inst, def) => {
  core.$ZodArray.init(inst, def);
  const parse = inst._zod.parse;
  const {min, max, unique} = def;
  inst._zod.parse = (payload, ctx) => {
    const input: unknown = payload.value;
    const count = Array.isArray(input) ? input.length : min;
    if (count > max) {
      report(payload, 'too-many', {count, max});
      return payload;
    }
    parse(payload, ctx);
    if (count < min) report(payload, 'too-few', {count, min});
    if (unique && Array.isArray(input)) {
      const seen = new Set();
      input.forEach((item: unknown, i) => {
        const id = isObject(item) ? item['id'] : item;
        if (typeof id === 'string' && seen.has(id)) report(payload, 'duplicate-id', {id}, [i]);
        seen.add(id);
      });
    }
    return payload;
  };
});

/** From `min` to `max` items; past `max`, none is read. In a unique list no two strings, or no two `id`s, are equal. */
/*@__NO_SIDE_EFFECTS__*/
export function list<T>(element: Schema<T>, min: number, max: number, unique = false): Schema<T[]> {
  return new List({type: 'array', element, min, max, unique}) as unknown as Schema<T[]>;
}
