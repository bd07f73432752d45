/** Where in the document: `['steps', 0, 'questions', 2, 'label']`. */
export type Path = readonly (string | number)[];

/** What stands at `path`; undefined where there is nothing. */
export function at(node: unknown, path: Path): unknown {
  let found = node;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[part];
  }
  return found;
}

/** Whether `path` is `start`, or stands below it. */
export function isWithin(path: Path, start: Path): boolean {
  return start.every((part, i) => path[i] === part);
}

/** As a key of one string, for maps and bursts of typing. */
export const keyOf = (path: Path) => path.join('/');
