/** Reads the `answers` attribute (JSON) or property (object); anything else is no answers. */
export function readAnswers(input: unknown): Record<string, unknown> {
  if (typeof input !== 'string') return (input ?? {}) as Record<string, unknown>;
  try {
    return Object(JSON.parse(input || '{}')) as Record<string, unknown>;
  } catch {
    console.warn('answers: not JSON');
    return {};
  }
}
