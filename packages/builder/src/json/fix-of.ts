import type {Issue} from '@parcours/definition';
import {nearest} from '@parcours/definition/describe';
import {at} from '../commands/path.js';
import {changeAt, setAt} from '../commands/set-at.js';

type Json = Readonly<Record<string, unknown>>;

/** The way to mend an issue, where there is only one. */
export interface Fix {
  kind: 'rename' | 'leave-out' | 'write';
  /** What is written, or the key that is left out. */
  words: string;
  /** A copy of the document with it mended. */
  mend: <T>(document: T) => T;
}

/** How an issue of `document` can be mended by one press; undefined where its author has to choose. */
export function fixOf({code, path, params}: Issue, document: unknown): Fix | undefined {
  const key = String(path.at(-1));
  const enclosing = path.slice(0, -1);
  const value = at(document, path);
  if (code === 'unknown-key') {
    const near = nearest(key, params['allowed']);
    const isFree = near !== undefined && at(document, [...enclosing, near]) === undefined;
    return isFree
      ? {
          kind: 'rename',
          words: near,
          mend: one => changeAt(one, enclosing, old => renamed(old as Json, key, near)),
        }
      : {kind: 'leave-out', words: key, mend: one => setAt(one, path, undefined)};
  }
  const meant = typeof value === 'string' ? meantBy(value, code, params) : undefined;
  return meant === undefined
    ? undefined
    : {
        kind: typeof meant === 'string' ? 'rename' : 'write',
        words: String(meant),
        mend: one => setAt(one, path, meant),
      };
}

/** A word that is one or two keystrokes from a right one, or what should not stand between quotation marks. */
function meantBy(value: string, code: string, params: Json): string | number | boolean | undefined {
  if (params['allowed']) return nearest(value, params['allowed']);
  if (code === 'number' || code === 'integer')
    return value.trim() && Number.isFinite(+value) ? +value : undefined;
  if (params['expected'] === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return undefined;
}

/** The key keeps its place among the others. */
const renamed = (object: Json, from: string, to: string) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));
