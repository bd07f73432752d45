import {sequence} from './definition.js';
import type {SequenceDefinition} from './definition.js';
import {isObject} from './schema.js';
import type {Schema, SchemaDef} from './schema.js';
import {maybeText} from './text.js';
import {flag} from './value.js';

type Shape = Readonly<Record<string, Schema<unknown>>>;

/**
 * The shortest form of a parsed definition that reads back the same: defaults and empty strings dropped, keys in the
 * order of the schema, other keys after them in alphabetical order. Equal content gives equal JSON. Of a definition that
 * lost a step or a question of an unknown type, it is the form but may not read back: conditions may still name it.
 */
export function canonical(definition: SequenceDefinition): unknown {
  return write(sequence, definition);
}

function write(schema: Schema<unknown>, value: unknown): unknown {
  const {innerType, element, pick, shape, name, defaults} = schema;
  if (innerType) {
    const written = write(innerType, value);
    const isEmpty = innerType === flag ? !written : innerType === maybeText && equal(written, {});
    return isEmpty ? undefined : written;
  }
  if (element) return (value as unknown[]).map(item => write(element, item));
  if (pick) return write(pick(value)!, value);
  if (shape) return writeObject(shape, defaults, value as Record<string, unknown>);
  return sorted(value, name === 'text' || name === 'url' ? Boolean : undefined);
}

function writeObject(shape: Shape, defaults: SchemaDef['defaults'], value: Record<string, unknown>): unknown {
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
