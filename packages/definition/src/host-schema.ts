import type {StandardSchema} from './host-types.js';
import {isObject, report} from './schema.js';
import type {Payload} from './schema.js';

/**
 * Reads `input` with a schema of the host's and puts the keys that it gives in `payload.value`, except `ours`.
 * A schema that throws, answers later or says nothing sensible is reported like one that refuses.
 */
export function readAsHost(schema: StandardSchema, input: unknown, payload: Payload, ours: object) {
  let result: unknown;
  try {
    result = schema['~standard'].validate(input);
  } catch (error) {
    result = {issues: [{message: String(error)}]};
  }
  if (isObject(result) && Array.isArray(result['issues'])) {
    for (const issue of result['issues'] as readonly unknown[]) {
      const {message, path} = isObject(issue) ? issue : {};
      report(payload, 'host', {message: String(message)}, toPath(path));
    }
  } else if (!isObject(result) || !('value' in result)) {
    report(payload, 'host', {message: 'No synchronous result'});
  } else if (isObject(payload.value) && isObject(result['value'])) {
    const theirs = Object.entries(result['value']).filter(([key]) => !Object.hasOwn(ours, key));
    payload.value = {...payload.value, ...Object.fromEntries(theirs)};
  }
}

/** Standard Schema paths hold keys or `{key}`. */
function toPath(path: unknown): (string | number)[] {
  if (!Array.isArray(path)) return [];
  return path.map((part: unknown) => {
    const key = isObject(part) ? part['key'] : part;
    return typeof key === 'number' ? key : String(key);
  });
}
