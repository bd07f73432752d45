import {at, type Path} from '../commands/path.js';

/**
 * Finds a place of one document again in a later one: what has an id is followed by it, wherever it has moved.
 * Undefined where it is gone.
 */
export function follow(path: Path, before: unknown, after: unknown): Path | undefined {
  const found: (string | number)[] = [];
  for (const [depth, part] of path.entries()) {
    const id = typeof part === 'number' ? at(before, [...path.slice(0, depth + 1), 'id']) : undefined;
    const now = at(after, found);
    if (typeof now !== 'object' || now === null) return undefined;
    const place = id === undefined ? part : Object.values(now).findIndex(one => at(one, ['id']) === id);
    if (place === -1) return undefined;
    found.push(place);
  }
  return found;
}
