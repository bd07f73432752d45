import {core} from 'zod/mini';
import type {HostTypes} from './host-types.js';
import type {IssueCode} from './issue.js';

/** What reads a `T`. */
export type Schema<T> = core.$ZodType<T>;

export type Payload = core.ParsePayload;

/** What the whole document says that its parts are read by; it travels in zod's parse context. */
export interface Reading extends core.ParseContextInternal {
  /** The document's locales; the first is the source language. */
  readonly locales: readonly string[];
  readonly types?: HostTypes | undefined;
}

/**
 * What a schema is made of, under zod's names for its parts, so that zod makes the JSON Schema of it.
 * `name` and `params` say what a `custom` one checks.
 */
export interface SchemaDef extends core.$ZodTypeDef {
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

const Own = /*@__PURE__*/ core.$constructor<core.$ZodType, SchemaDef>('Own', (inst, def) => {
  core.$ZodType.init(inst, def);
  const isOptional = def.type === 'optional';
  if (isOptional) inst._zod.optin = inst._zod.optout = 'optional';
  inst._zod.parse = (payload, ctx) => {
    if (payload.value !== undefined) def.read(payload, ctx as Reading);
    else if (!isOptional) report(payload, 'missing');
    return payload;
  };
});

/*@__NO_SIDE_EFFECTS__*/
export function schema<T>(def: SchemaDef): Schema<T> {
  return new Own(def) as Schema<T>;
}

/** What a schema is made of. */
export function defOf(schema: Schema<unknown>): SchemaDef {
  return schema._zod.def as SchemaDef;
}

/** Says that `payload.value`, or what stands at `path` in it, breaks a rule. `params` must be JSON-safe. */
export function report(
  payload: Payload,
  code: IssueCode,
  params: Record<string, unknown> = {},
  path: (string | number)[] = [],
) {
  // zod lengthens paths in place.
  payload.issues.push({code: 'custom', input: payload.value, path: [...path], params: {...params, code}});
}

/** Reads `payload.value` as `schema` does: ours are synchronous and work in place. */
export function run(schema: Schema<unknown>, payload: Payload, ctx: Reading) {
  void schema._zod.run(payload, ctx);
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
  payload.issues.push(...core.util.prefixIssues(key, part.issues));
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
