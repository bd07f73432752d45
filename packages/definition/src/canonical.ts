import type {core} from 'zod/mini';
import {sequence} from './definition.js';
import type {SequenceDefinition} from './definition.js';
import type {ListDef} from './list.js';
import type {ObjectDef} from './object.js';
import {isObject} from './schema.js';
import type {OwnDef, Schema} from './schema.js';
import {maybeText} from './text.js';
import {flag} from './value.js';

/** What our schemas are made of. */
type Def = ObjectDef | ListDef | OwnDef | (core.$ZodOptionalDef & {innerType: Schema<unknown>});

/**
 * The shortest form of a parsed definition that reads back the same: defaults and empty strings dropped, keys in the
 * order of the schema, other keys after them in alphabetical order. Equal content gives equal JSON.
 */
export function canonical(definition: SequenceDefinition): unknown {
  return write(sequence, definition);
}

function write(schema: Schema<unknown> | undefined, value: unknown): unknown {
  const def = schema?._zod.def as Def | undefined;
  switch (def?.type) {
    case 'optional': {
      const written = write(def.innerType, value);
      const isEmpty =
        def.innerType === flag ? !written : def.innerType === maybeText && JSON.stringify(written) === '{}';
      return isEmpty ? undefined : written;
    }
    case 'array':
      return (value as unknown[]).map(item => write(def.element as Schema<unknown>, item));
    case 'union':
      return write(def.pick?.(value), value);
    case 'object':
      return writeObject(def, value as Record<string, unknown>);
    default:
      return def?.name === 'text' || def?.name === 'url' ? sorted(value, text => text) : sorted(value);
  }
}

function writeObject({shape, rules}: ObjectDef, value: Record<string, unknown>): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    if (value[key] === undefined) continue;
    const written = write(schema as Schema<unknown>, value[key]);
    // A default may depend on other keys: this is what would be filled in without this one.
    const filled: Record<string, unknown> = {...rules.defaults?.({...value, [key]: undefined})};
    if (written !== undefined && JSON.stringify(written) !== JSON.stringify(filled[key])) {
      entries.push([key, written]);
    }
  }
  const others = Object.keys(value).filter(key => !Object.hasOwn(shape, key));
  for (const key of others.sort()) entries.push([key, sorted(value[key])]);
  return Object.fromEntries(entries);
}

/** Keys in alphabetical order, at every depth, without those whose value `keep` refuses. */
function sorted(value: unknown, keep: (value: unknown) => unknown = value => value !== undefined): unknown {
  if (Array.isArray(value)) return value.map(item => sorted(item, keep));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter(key => keep(value[key]));
  return Object.fromEntries(keys.sort().map(key => [key, sorted(value[key], keep)]));
}
