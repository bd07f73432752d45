/** Whether a value is no answer: nothing, a blank string, an empty list, no row of a matrix. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !value.trim();
  return value == null || (typeof value === 'object' && !Object.keys(value).length);
}
