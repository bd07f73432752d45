import type {Path} from '../commands/path.js';

/** The line, from 1, at which `path` stands in `JSON.stringify(value, null, 2)`; of what encloses it where it is missing. */
export function lineOf(value: unknown, [head, ...rest]: Path): number {
  if (head === undefined || typeof value !== 'object' || value === null) return 1;
  let line = 1;
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    line += 1;
    if (key === String(head)) return line + lineOf(child, rest) - 1;
    line += linesOf(child) - 1;
  }
  return 1;
}

const linesOf = (value: unknown) => (JSON.stringify(value, null, 2) ?? '').split('\n').length;
