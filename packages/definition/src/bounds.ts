import type {Issue, IssueCode} from './issue.js';

/** 1 MB: how much a document may hold, in characters of its JSON, about. */
const maxSize = 1_000_000;

/** Deeper than any definition: eight conditions in a question in a step take 24. */
const maxDepth = 64;

/** What may be read: a copy that is plain data, and what could not be in it. */
export interface Bounded {
  value?: unknown;
  issues: Issue[];
}

/**
 * Copies a document within bounds of size and depth, before anything reads it. The copy has no getters, no cycles,
 * no `__proto__` key, nothing undefined, and shares nothing with the original.
 */
export function copyWithinBounds(input: unknown): Bounded {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  const ancestors: unknown[] = [];
  let size = 0;
  let stopped = false;

  const stop = (code: IssueCode, params: Issue['params'], at: Issue['path']) => {
    if (!stopped) issues.push({path: [...at], code, params});
    stopped = true;
  };
  const copyAt = (parent: object, key: string | number) => {
    path.push(key);
    const copied = copy((parent as Record<string | number, unknown>)[key]);
    path.pop();
    return copied;
  };
  const copy = (value: unknown): unknown => {
    size += typeof value === 'string' ? value.length + 3 : 2;
    if (size > maxSize) stop('too-large', {max: maxSize}, []);
    if (typeof value !== 'object' || value === null || stopped) return value;
    if (ancestors.includes(value)) stop('cycle', {}, path);
    else if (ancestors.length === maxDepth) stop('too-deep', {max: maxDepth}, path);
    ancestors.push(value);
    const copied = Array.isArray(value) ? copyList(value) : copyObject(value);
    ancestors.pop();
    return copied;
  };
  const copyList = (list: readonly unknown[]) => {
    const copied: unknown[] = [];
    for (let i = 0; i < list.length && !stopped; i++) copied.push(copyAt(list, i));
    return copied;
  };
  const copyObject = (object: object) => {
    const copied: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (stopped) break;
      size += key.length + 3;
      if (key === '__proto__') issues.push({path: [...path, key], code: 'unknown-key', params: {key}});
      else {
        const value = copyAt(object, key);
        if (value !== undefined) copied[key] = value;
      }
    }
    return copied;
  };

  try {
    const value = copy(input);
    return stopped ? {issues} : {value, issues};
  } catch (error) {
    // A getter or a proxy of the host's.
    return {issues: [{path, code: 'unreadable', params: {message: String(error)}}]};
  }
}
