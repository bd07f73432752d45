import {core} from 'zod/mini';
import {isObject, own, report, run} from './schema.js';
import type {Payload, Schema} from './schema.js';

/** Any keys, each with a value that `element` reads. */
/*@__NO_SIDE_EFFECTS__*/
export function map<T>(element: Schema<T>): Schema<Record<string, T>> {
  return own({
    type: 'custom',
    name: 'map',
    params: {element},
    read(payload, ctx) {
      if (!isObject(payload.value)) return report(payload, 'type', {expected: 'object'});
      const entries = Object.entries(payload.value).map(([key, value]): [string, unknown] => {
        const item: Payload = {value, issues: []};
        run(element, item, ctx);
        payload.issues.push(...core.util.prefixIssues(key, item.issues));
        return [key, item.value];
      });
      payload.value = Object.fromEntries(entries);
    },
  });
}
