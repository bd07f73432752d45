/** A place in a text where a value goes: `{{firstName}}`, or `{{firstName|there}}` with a fallback. */
export interface Variable {
  type: 'variable';
  name: string;
  fallback?: string;
}

/** One variable; the source of a pattern, so that the markup's can hold it. Has two groups: name and fallback. */
export const variablePattern = String.raw`\{\{\s*([\w.-]{1,80})\s*(?:\|([^{}]*))?\}\}`;

/** Makes a variable of what the pattern's two groups caught. */
export function toVariable(name: string, fallback: string | undefined): Variable {
  return {type: 'variable', name, ...(fallback === undefined ? {} : {fallback})};
}

/** Splits a text into strings and variables, in order. Empty strings are left out. */
export function parseVariables(text: string): (string | Variable)[] {
  const parts: (string | Variable)[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(variablePattern, 'g'))) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(toVariable(match[1]!, match[2]));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/**
 * Puts values in a text. `lookup` gives a name's value or undefined.
 * A name without a value, or with an empty one, gives its fallback, or nothing.
 */
export function fillVariables(text: string, lookup: (name: string) => string | undefined): string {
  return parseVariables(text)
    .map(part => (typeof part === 'string' ? part : lookup(part.name) || part.fallback || ''))
    .join('');
}
