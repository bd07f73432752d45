import {list} from './list.js';
import {object} from './object.js';
import {isObject, optional, report, run, schema} from './schema.js';
import type {Schema} from './schema.js';
import {boolean, finite, literal, reference, value} from './value.js';
/** When a question or a step shows. A condition on a matrix names its `row`. At most 8 deep. */
export type Condition =
  | {question: string; row?: string; atLeast: number}
  | {question: string; row?: string; atMost: number}
  | {question: string; row?: string; oneOf: readonly (string | number)[]}
  | {question: string; row?: string; answered: true}
  | {question: string; satisfactory: boolean}
  | {all: readonly Condition[]}
  | {any: readonly Condition[]}
  | {not: Condition};

/** One shape of condition by the key that tells it from the others. */
type Kind<K extends string> = Extract<Condition, {[key in K]: unknown}>;

const about = {question: reference, row: /*@__PURE__*/ optional(reference)};

const kinds = {
  atLeast: /*@__PURE__*/ object<Kind<'atLeast'>>({...about, atLeast: finite}),
  atMost: /*@__PURE__*/ object<Kind<'atMost'>>({...about, atMost: finite}),
  oneOf: /*@__PURE__*/ object<Kind<'oneOf'>>({
    ...about,
    oneOf: list(
      value<string | number>('type', value => /string|number/.test(typeof value), {expected: 'option'}),
      1,
      200,
    ),
  }),
  answered: /*@__PURE__*/ object<Kind<'answered'>>({...about, answered: literal(true)}),
  satisfactory: /*@__PURE__*/ object<Kind<'satisfactory'>>({question: reference, satisfactory: boolean}),
  get all() {
    return all;
  },
  get any() {
    return any;
  },
  get not() {
    return not;
  },
};

const pick = (value: unknown): Schema<unknown> | undefined => {
  const kind =
    isObject(value) && (Object.keys(kinds) as (keyof typeof kinds)[]).find(key => Object.hasOwn(value, key));
  return kind ? kinds[kind] : undefined;
};

export const condition: Schema<Condition> = /*@__PURE__*/ schema<Condition>({
  type: 'union',
  get options() {
    return Object.values(kinds);
  },
  pick,
  read(payload, ctx) {
    const kind = pick(payload.value);
    if (kind) run(kind, payload, ctx);
    else {
      report(payload, 'condition', {allowed: Object.keys(kinds)});
      // What we cannot judge is not so; where the mode is kind, the question stays hidden.
      payload.value = {any: []};
    }
  },
});

const conditions = /*@__PURE__*/ list(condition, 0, 200);
const all = /*@__PURE__*/ object<Kind<'all'>>({all: conditions});
const any = /*@__PURE__*/ object<Kind<'any'>>({any: conditions});
const not = /*@__PURE__*/ object<Kind<'not'>>({not: condition});
