import type {IssueCode} from './issue.js';
import type {HostTypeName} from './host-types.js';
import {idPattern, reservedIds} from './id.js';
import {quote, report, schema} from './schema.js';
import type {Schema} from './schema.js';

/** A value that passes `test`, or `code`. Reads nothing into it. */
/*@__NO_SIDE_EFFECTS__*/
export function value<T>(
  code: IssueCode,
  test: (value: unknown) => boolean,
  params: Record<string, unknown> = {},
): Schema<T> {
  return schema({
    type: 'custom',
    name: code,
    params,
    read(payload) {
      if (!test(payload.value)) report(payload, code, {...params, value: quote(payload.value)});
    },
  });
}

/*@__NO_SIDE_EFFECTS__*/
function ofType<T>(expected: string): Schema<T> {
  return value('type', value => typeof value === expected, {expected});
}

/*@__NO_SIDE_EFFECTS__*/
function matching(code: IssueCode, pattern: RegExp): Schema<string> {
  return value(code, value => typeof value === 'string' && pattern.test(value), {pattern: pattern.source});
}

export const string = /*@__PURE__*/ ofType<string>('string');

export const boolean = /*@__PURE__*/ ofType<boolean>('boolean');

/** An optional boolean that is false when absent: `canonical` drops a false one. */
export const flag = /*@__PURE__*/ ofType<boolean>('boolean');

export const finite = /*@__PURE__*/ value<number>('number', value => Number.isFinite(value));

export const positive = /*@__PURE__*/ value<number>(
  'positive',
  value => Number.isFinite(value) && (value as number) > 0,
);

export const nonNegative = /*@__PURE__*/ value<number>(
  'number',
  value => Number.isFinite(value) && (value as number) >= 0,
  {min: 0},
);

/** A whole number from `min` to `max`. */
/*@__NO_SIDE_EFFECTS__*/
export function integer(min: number, max: number): Schema<number> {
  return value(
    'integer',
    value => Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
    {
      min,
      max,
    },
  );
}

/** One of a few words. A word that is none of them may be a newer version's. */
/*@__NO_SIDE_EFFECTS__*/
export function word<const T extends string>(...allowed: T[]): Schema<T> {
  return schema({
    type: 'custom',
    name: 'word',
    params: {allowed},
    read(payload) {
      if (typeof payload.value !== 'string') report(payload, 'type', {expected: 'string'});
      else if (!(allowed as string[]).includes(payload.value)) {
        report(payload, 'unknown-value', {value: quote(payload.value), allowed});
      }
    },
  });
}

/** Exactly this. */
/*@__NO_SIDE_EFFECTS__*/
export function literal<const T extends string | number | boolean>(expected: T): Schema<T> {
  return value('type', value => value === expected, {expected});
}

/** A type of the host's. */
export const hostType = /*@__PURE__*/ value<HostTypeName>(
  'type',
  value => typeof value === 'string' && value.includes(':'),
  {expected: 'host-type'},
);

export const id = /*@__PURE__*/ schema<string>({
  type: 'custom',
  name: 'id',
  params: {pattern: idPattern.source},
  read(payload) {
    const {value} = payload;
    if (typeof value !== 'string' || !idPattern.test(value)) report(payload, 'id', {value: quote(value)});
    else if (reservedIds.has(value)) report(payload, 'reserved-id', {id: value});
  },
});

/** The id of something else in the document. */
export const reference = /*@__PURE__*/ matching('id', idPattern);

export const slug = /*@__PURE__*/ matching('slug', idPattern);

/** What any engine's Intl takes, written as BCP 47 recommends: language, script, region, one variant. */
export const locale = /*@__PURE__*/ matching(
  'locale',
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z\d]{5,8})?$/,
);

export const color = /*@__PURE__*/ matching('color', /^#[\da-fA-F]{6}$/);
export const amount = /*@__PURE__*/ matching('amount', /^\d{1,12}(\.\d{1,4})?$/);
export const currency = /*@__PURE__*/ matching('currency', /^[A-Z]{3}$/);

export const date = /*@__PURE__*/ value<string>('date', isDate);

/** A date, a time and an offset. */
export const moment = /*@__PURE__*/ value<string>(
  'moment',
  value =>
    typeof value === 'string' &&
    /^.{10}T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    isDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value)),
);

/** Some engines read 30 February as 2 March; both are refused. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
