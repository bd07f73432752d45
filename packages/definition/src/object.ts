import {readAsHost} from './host-schema.js';
import {isObject, readPart, report, run, schema} from './schema.js';
import type {Payload, Schema} from './schema.js';

export interface ObjectRules<T, D extends keyof T = never> {
  /** What absent keys mean. Given the object without its defaults. */
  defaults?: (value: Omit<T, D> & Partial<Pick<T, D>>) => Pick<T, D>;
  /** What its keys say of each other; runs when each of them is right alone. */
  check?: (value: T, payload: Payload) => void;
  /** Keys that are not in the shape are the host's business. */
  open?: boolean;
}

type Shape<T, D extends keyof T> = {
  readonly [K in keyof Required<T>]: Schema<K extends D ? T[K] | undefined : T[K]>;
};

/**
 * An object whose unknown keys survive and are reported each at its own path, except those that start with `x-`.
 * `D` names the keys that have a default.
 */
/*@__NO_SIDE_EFFECTS__*/
export function object<T extends object, D extends keyof T = never>(
  shape: Shape<T, D>,
  {defaults, check, open = false}: ObjectRules<T, D> = {},
): Schema<T> {
  const parts: [string, Schema<unknown>][] = Object.entries(shape);
  const allowed = Object.keys(shape);
  return schema({
    type: 'object',
    shape: Object.fromEntries(parts),
    open,
    ...(defaults && {defaults}),
    read(payload, ctx) {
      const input = payload.value;
      if (!isObject(input)) return report(payload, 'type', {expected: 'object'});
      const value: Record<string, unknown> = {};
      for (const [key, part] of parts) {
        const read = readPart(part, input[key], key, payload, ctx);
        if (read !== undefined) value[key] = read;
      }
      payload.value = {...defaults?.(value as T), ...value};
      if (!payload.issues.length) check?.(payload.value as T, payload);
      for (const key of Object.keys(input)) {
        if (allowed.includes(key)) continue;
        (payload.value as typeof value)[key] = input[key];
        if (!open && !key.startsWith('x-')) report(payload, 'unknown-key', {key, allowed}, [key]);
      }
    },
  });
}

/**
 * One of several objects, told apart by `type`. A type with a colon is the host's: `host` reads what every such
 * object has, and the host's own schema, where `types` has one, the rest.
 */
/*@__NO_SIDE_EFFECTS__*/
export function byType<T>(
  layer: 'steps' | 'questions',
  kinds: Readonly<Record<string, Schema<T>>>,
  host: Schema<T>,
): Schema<T> {
  const pick = (value: unknown) => {
    const type = isObject(value) ? value['type'] : undefined;
    return typeof type !== 'string'
      ? undefined
      : type.includes(':')
        ? host
        : Object.hasOwn(kinds, type)
          ? kinds[type]
          : undefined;
  };
  return schema({
    type: 'union',
    options: [...Object.values(kinds), host],
    pick,
    read(payload, ctx) {
      const input = payload.value;
      if (!isObject(input)) return report(payload, 'type', {expected: 'object'});
      const {type} = input;
      const kind = pick(input);
      const hosts = ctx.types?.[layer];
      if (kind && (kind !== host || !hosts || hosts.has(type as string))) {
        run(kind, payload, ctx);
        const hostSchema = hosts?.get(type as string)?.schema;
        if (hostSchema) readAsHost(hostSchema, input, payload, host.shape!);
      } else if (typeof type === 'string') {
        report(payload, 'unknown-type', {type, allowed: [...Object.keys(kinds), ...(hosts?.keys() ?? [])]}, [
          'type',
        ]);
        // Nothing else in it has been read, so nothing else may be looked at.
        payload.value = {type, id: input['id']};
      } else report(payload, type === undefined ? 'missing' : 'type', {expected: 'string'}, ['type']);
    },
  });
}
