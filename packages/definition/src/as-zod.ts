import {core} from 'zod/mini';
import {run} from './schema.js';
import type {Payload, Schema} from './schema.js';

/** A schema of ours as zod holds it: its parts under zod's names, and the schema itself. */
interface ZodDef extends core.$ZodTypeDef {
  own: Schema<unknown>;
}

const Own = /*@__PURE__*/ core.$constructor<core.$ZodType, ZodDef>('Own', (inst, def) => {
  core.$ZodType.init(inst, def);
  if (def.type === 'optional') inst._zod.optin = inst._zod.optout = 'optional';
  inst._zod.parse = (payload, ctx) => {
    const read: Payload = {value: payload.value, issues: []};
    run(def.own, read, {locales: [], ...ctx});
    payload.value = read.value;
    for (const {path, code, params} of read.issues) {
      payload.issues.push({code: 'custom', input: read.value, path: [...path], params: {...params, code}});
    }
    return payload;
  };
});

/** One for each schema, so that a part which stands in several places is one part to zod, too. */
const made = new WeakMap<Schema<unknown>, core.$ZodType>();

/** The schema as one of zod's, for whoever reads with zod, and for the JSON Schema. */
/*@__NO_SIDE_EFFECTS__*/
export function asZod<T>(own: Schema<T>): core.$ZodType<T> {
  const known = made.get(own);
  if (known) return known as core.$ZodType<T>;
  const {type, shape, element, innerType} = own;
  const def = {
    type,
    own,
    ...(element && {element: asZod(element)}),
    ...(innerType && {innerType: asZod(innerType)}),
    // A condition holds conditions: what follows is looked up when it is asked for.
    get options() {
      return own.options?.map(asZod);
    },
    get shape() {
      return shape && Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, asZod(part)]));
    },
  };
  const zod = new Own(def) as core.$ZodType<T>;
  made.set(own, zod);
  return zod;
}

/** The schema of ours that one of zod's was made of. */
export function ownOf(zod: core.$ZodType): Schema<unknown> {
  return (zod._zod.def as ZodDef).own;
}
