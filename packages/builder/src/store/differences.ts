import type {Path} from '../commands/path.js';
import {bookkeeping} from '../commands/bookkeeping.js';

/** A place where two versions of a document do not say the same. */
export interface Difference {
  /** In the version that has it; items of lists by their place there. */
  readonly path: Path;
  /** Undefined where it was removed. */
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Where two versions differ, in the order of the document. Items with an `id` are the same wherever they stand; the
 * order of an object's keys says nothing, and nor does what is remembered of translations.
 */
export function differences(mine: unknown, theirs: unknown, path: Path = []): Difference[] {
  const whole = {path, ...(mine !== undefined && {mine}), ...(theirs !== undefined && {theirs})};
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const [ours, others] = [byId(mine), byId(theirs)];
    if (!ours || !others) {
      const isSame =
        mine.length === theirs.length && mine.every((item, i) => !differences(item, theirs[i]).length);
      return isSame ? [] : [whole];
    }
    const found = [...new Set([...ours.keys(), ...others.keys()])].flatMap(id => {
      const [at, there] = [ours.get(id), others.get(id)];
      return differences(at?.item, there?.item, [...path, (at ?? there)!.index]);
    });
    const isMoved =
      [...ours.keys()].filter(id => others.has(id)).join() !==
      [...others.keys()].filter(id => ours.has(id)).join();
    return isMoved ? [...found, whole] : found;
  }
  if (isObject(mine) && isObject(theirs))
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
      .filter(key => path.length || !bookkeeping.has(key))
      .flatMap(key => differences(own(mine, key), own(theirs, key), [...path, key]));
  return mine === theirs ? [] : [whole];
}

function byId(list: readonly unknown[]) {
  const items = list.map((item, index) => ({item, index}));
  if (!items.every(({item}) => isObject(item) && typeof own(item, 'id') === 'string')) return undefined;
  return new Map(items.map(found => [(found.item as {id: string}).id, found]));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: Json, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
