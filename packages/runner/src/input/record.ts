import type {Issue} from '@parcours/definition';

/** Reads an option that is an object, or JSON of one. Anything else is an empty one, with an issue `<name>-not-json`. */
export function readRecord(
  name: 'answers' | 'context',
  input: unknown,
  issues: Issue[],
): Record<string, unknown> {
  let value: unknown = input ?? {};
  if (typeof value === 'string') {
    try {
      value = (JSON.parse(value || '{}') as unknown) ?? {};
    } catch {
      value = '';
    }
  }
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  issues.push({path: [name], code: `${name}-not-json`, params: {}});
  return {};
}
