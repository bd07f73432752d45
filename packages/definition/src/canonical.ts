import {sequence} from './definition.js';
import type {SequenceDefinition} from './definition.js';
import {defOf, isObject} from './schema.js';
import type {Schema, SchemaDef} from './schema.js';
import {maybeText} from './text.js';
import {flag} from './value.js';

/**
 * The shortest form of a parsed definition that reads back the same: defaults and empty strings dropped, keys in the
 * order of the schema, other keys after them in alphabetical order. Equal content gives equal JSON.
 */
export function canonical(definition: SequenceDefinition): unknown {
  return write(sequence, definition);
}

function write(schema: Schema<unknown>, value: unknown): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'optional': {
      const written = write(def.innerType!, value);
      const isEmpty = def.innerType === flag ? !written : def.innerType === maybeText && equal(written, {});
      return isEmpty ? undefined : written;
    }
    case 'array':
      return (value as unknown[]).map(item => write(def.element!, item));
    case 'union':
      return write(def.pick!(value)!, value);
    case 'object':
      return writeObject(def, value as Record<string, unknown>);
    case 'custom':
      return sorted(value, def.name === 'text' || def.name === 'url' ? Boolean : undefined);
    default:
      return def.type satisfies never;
  }
}

function writeObject({shape = {}, defaults}: SchemaDef, value: Record<string, unknown>): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    if (value[key] === undefined) continue;
    const written = write(schema, value[key]);
    // A default may depend on other keys: this is what would be filled in without this one.
    const filled: Record<string, unknown> = {...defaults?.({...value, [key]: undefined} as never)};
    if (written !== undefined && !equal(written, filled[key])) entries.push([key, written]);
  }
  const others = Object.keys(value).filter(key => !Object.hasOwn(shape, key));
  for (const key of others.sort()) entries.push([key, sorted(value[key])]);
  return Object.fromEntries(entries);
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keys in alphabetical order, at every depth, without those whose value `keep` refuses. */
function sorted(value: unknown, keep: (value: unknown) => boolean = () => true): unknown {
  if (Array.isArray(value)) return value.map(item => sorted(item, keep));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).filter(key => keep(value[key]));
  return Object.fromEntries(keys.sort().map(key => [key, sorted(value[key], keep)]));
}
