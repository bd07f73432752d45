import type {Path} from './path.js';

/**
 * A copy of `node` in which `value` stands at `path`; what is beside the path is shared, not copied. Objects that the
 * path needs are made. An undefined value removes the key. Where nothing would change, it is `node` itself.
 */
export function setAt<T>(node: T, path: Path, value: unknown): T {
  return changeAt(node, path, () => value);
}

/** The same, from what stands there now. */
export function changeAt<T>(node: T, path: Path, change: (old: unknown) => unknown): T {
  return replace(node, path, change) as T;
}

function replace(node: unknown, [head, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (head === undefined) return change(node);
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    if (!(head in items)) return items;
    const item = replace(items[head as number], rest, change);
    return item === items[head as number] ? items : items.with(head as number, item);
  }
  const fields = (node ?? {}) as Readonly<Record<string, unknown>>;
  const old = Object.hasOwn(fields, head) ? fields[head] : undefined;
  const value = replace(old, rest, change);
  if (value === old) return node;
  if (value !== undefined) return {...fields, [head]: value};
  const {[head]: _gone, ...others} = fields;
  return others;
}
