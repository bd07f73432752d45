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

/** A schema of our own. `name` and `params` say to the JSON Schema what `read` checks. */
export interface OwnDef extends core.$ZodTypeDef {
  type: 'custom' | 'union';
  name?: string;
  params?: Readonly<Record<string, unknown>>;
  /** Checks and normalizes `payload.value` in place. */
  read: (payload: Payload, ctx: Reading) => void;
  /** Of a union: all that it may be, and which of them a value is. */
  readonly options?: readonly Schema<unknown>[];
  pick?: (value: unknown) => Schema<unknown> | undefined;
}

const Own = /*@__PURE__*/ core.$constructor<core.$ZodType, OwnDef>('Own', (inst, def) => {
  core.$ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === undefined) report(payload, 'missing');
    else def.read(payload, ctx as Reading);
    return payload;
  };
});

/*@__NO_SIDE_EFFECTS__*/
export function own<T>(def: OwnDef): Schema<T> {
  return new Own(def) as Schema<T>;
}

/** Says that `payload.value`, or what stands at `path` in it, breaks a rule. `params` must be JSON-safe. */
export function report(
  payload: Payload,
  code: IssueCode,
  params: Record<string, unknown> = {},
  path: (string | number)[] = [],
) {
  payload.issues.push({code: 'custom', input: payload.value, path, params: {...params, code}});
}

/** Reads `payload.value` as `schema` does. Ours are all synchronous and work in place. */
export function run(schema: Schema<unknown>, payload: Payload, ctx: Reading) {
  schema._zod.run(payload, ctx);
}

/** An optional key. */
/*@__NO_SIDE_EFFECTS__*/
export function optional<T>(innerType: Schema<T>): Schema<T | undefined> {
  return new core.$ZodOptional({type: 'optional', innerType}) as Schema<T | undefined>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The beginning of a string, or any other value as it is: an issue quotes it. */
export function quote(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 100) : value;
}
