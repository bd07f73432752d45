/**
 * A copy of a JSON value that PostgreSQL can hold: `jsonb` refuses the null character and half a surrogate pair, and
 * a customer's words must not be lost for one of them.
 */
export function storable(value) {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storable(inner)]));
}
