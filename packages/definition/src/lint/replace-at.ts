import type {Path} from './advice.js';

/** A copy of `node` in which what stands at `path` has been changed; what is beside the path is shared, not copied. */
export function replaceAt<T>(node: T, path: Path, change: (old: unknown) => unknown): T {
  const [head, ...rest] = path;
  if (head === undefined) return change(node) as T;
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    return items.map((item, i) => (i === head ? replaceAt(item, rest, change) : item)) as T;
  }
  const fields = node as Readonly<Record<string, unknown>>;
  return {...fields, [head]: replaceAt(fields[head], rest, change)} as T;
}
