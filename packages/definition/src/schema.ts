import type {HostTypes} from './host-types.js';
import type {Issue, IssueCode} from './issue.js';

/** What is being read, and what is wrong with it so far. */
export interface Payload {
  value: unknown;
  issues: Issue[];
}

/** What the whole document says that its parts are read by. */
export interface Reading {
  /** The document's locales; the first is the source language. */
  readonly locales: readonly string[];
  readonly types?: HostTypes | undefined;
}

/**
 * What a schema is made of, under zod's names for its parts, so that `asZod` makes zod's of it.
 * `name` and `params` say what a `custom` one checks.
 */
export interface SchemaDef {
  type: 'custom' | 'union' | 'object' | 'array' | 'optional';
  name?: string;
  params?: Readonly<Record<string, unknown>>;
  /** Checks `payload.value` and puts it in its normal form. */
  read: (payload: Payload, ctx: Reading) => void;
  /** Of a union: all that it may be, and which of them a value is. */
  options?: readonly Schema<unknown>[];
  pick?: (value: unknown) => Schema<unknown> | undefined;
  /** Of an object. */
  shape?: Readonly<Record<string, Schema<unknown>>>;
  defaults?: (value: never) => object;
  open?: boolean;
  /** Of a list. */
  element?: Schema<unknown>;
  min?: number;
  max?: number;
  /** Of an optional key. */
  innerType?: Schema<unknown>;
}

declare const output: unique symbol;

/** What reads a `T`. Plain data and functions: zod is not needed to read, see decisions/0002. */
export interface Schema<out T> extends SchemaDef {
  /** For the compiler only: no schema has it. */
  readonly [output]: T;
}

/*@__NO_SIDE_EFFECTS__*/
export function schema<T>(def: SchemaDef): Schema<T> {
  return def as Schema<T>;
}

/** Says that `payload.value`, or what stands at `path` in it, breaks a rule. `params` must be JSON-safe. */
export function report(
  payload: Payload,
  code: IssueCode,
  params: Record<string, unknown> = {},
  path: (string | number)[] = [],
) {
  payload.issues.push({path, code, params});
}

/** Reads `payload.value` in place. */
export function run(schema: Schema<unknown>, payload: Payload, ctx: Reading) {
  if (payload.value !== undefined) schema.read(payload, ctx);
  else if (schema.type !== 'optional') report(payload, 'missing');
}

/** Reads a part of `payload.value`. Returns its normal form. */
export function readPart(
  schema: Schema<unknown>,
  value: unknown,
  key: string | number,
  payload: Payload,
  ctx: Reading,
): unknown {
  const part: Payload = {value, issues: []};
  run(schema, part, ctx);
  for (const issue of part.issues) payload.issues.push({...issue, path: [key, ...issue.path]});
  return part.value;
}

/** An optional key. */
/*@__NO_SIDE_EFFECTS__*/
export function optional<T>(innerType: Schema<T>): Schema<T | undefined> {
  return schema({type: 'optional', innerType, read: (payload, ctx) => run(innerType, payload, ctx)});
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The beginning of a string, or any other value as it is: an issue quotes it. */
export function quote(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 100) : value;
}
