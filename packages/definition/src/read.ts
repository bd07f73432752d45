import {copyWithinBounds} from './bounds.js';
import type {HostTypes} from './host-types.js';
import type {Issue} from './issue.js';
import {isObject, run} from './schema.js';
import type {Payload, Schema} from './schema.js';

/** The one version that there is. */
const supported = 1;

/** Reads a document of any origin, within bounds. `value` is a copy; undefined where nothing could be read. */
export function read(
  whole: Schema<unknown>,
  input: unknown,
  types: HostTypes | undefined,
): {value?: unknown; issues: Issue[]} {
  const {value, issues} = copyWithinBounds(input);
  const {version, locales} = isObject(value) ? value : {};
  if (typeof version === 'number' && version > supported) {
    return {issues: [{path: ['version'], code: 'newer-version', params: {version, supported}}]};
  }
  if (issues.some(({code}) => code !== 'unknown-key')) return {issues};
  const tags = Array.isArray(locales) ? locales.filter(tag => typeof tag === 'string') : [];
  const result = inspect(value, payload => run(whole, payload, {locales: tags, types}));
  return {value: result.value, issues: [...issues, ...result.issues]};
}

/** Has `look` read or check a value. */
export function inspect(value: unknown, look: (payload: Payload) => void): Payload {
  const payload: Payload = {value: value ?? null, issues: []};
  look(payload);
  return payload;
}
