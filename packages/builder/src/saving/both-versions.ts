import type {Path} from '../commands/path.js';
import {bookkeeping} from '../commands/bookkeeping.js';

/** One value of two versions of a document, side by side. */
export interface ValuePair {
  /** In the version that has it, mine before theirs. */
  readonly path: Path;
  /** Undefined where this version does not have it. */
  readonly mine?: unknown;
  readonly theirs?: unknown;
  readonly isSame: boolean;
}

/** What belongs together: the message, a step, a final message, or everything else. */
export interface VersionSection {
  /** In the version that has it, mine before theirs. */
  readonly path: Path;
  readonly pairs: readonly ValuePair[];
}

type Json = Readonly<Record<string, unknown>>;

/** What only the machinery reads. */
const technical: ReadonlySet<string> = new Set(['$schema', 'version', 'id', 'type']);

/** What a thing is called comes before all else that is said of it. */
const names: ReadonlySet<string> = new Set(['name', 'title', 'label', 'subject']);

/** Everything that two versions say, in the order of mine; what only theirs has comes after. */
export function bothVersions(mine: Json, theirs: Json): VersionSection[] {
  const {message, steps, thankYou, ...rest} = mine;
  const {message: message2, steps: steps2, thankYou: thankYou2, ...rest2} = theirs;
  return [
    {path: [], pairs: pairsOf(worded(rest), worded(rest2), [], [])},
    {path: ['message'], pairs: pairsOf(message, message2, ['message'], ['message'])},
    ...matched(steps, steps2).map(({mine, theirs, at, there}) => ({
      path: ['steps', (mine === undefined ? there : at)!],
      pairs: pairsOf(mine, theirs, ['steps', at ?? 0], ['steps', there ?? 0]),
    })),
    {path: ['steps'], pairs: orderOf(steps, steps2, ['steps'])},
    ...['satisfied', 'dissatisfied'].map(ending => {
      const path = ['thankYou', ending];
      return {path, pairs: pairsOf(own(thankYou, ending), own(thankYou2, ending), path, path)};
    }),
  ].filter(({pairs}) => pairs.length);
}

const worded = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !bookkeeping.has(key)));

function pairsOf(mine: unknown, theirs: unknown, here: Path, there: Path): ValuePair[] {
  if (mine === undefined && theirs === undefined) return [];
  const path = mine === undefined ? there : here;
  const known = mine ?? theirs;
  if (
    isList(known) &&
    known.some(item => typeof item === 'object') &&
    isOrNone(isList, mine) &&
    isOrNone(isList, theirs)
  ) {
    const items = matched(mine, theirs).flatMap(pair =>
      pairsOf(pair.mine, pair.theirs, [...here, pair.at ?? 0], [...there, pair.there ?? 0]),
    );
    return [...items, ...orderOf(mine, theirs, path)];
  }
  if (isObject(known) && isOrNone(isObject, mine) && isOrNone(isObject, theirs)) {
    const keys = new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})]);
    return [...keys]
      .sort((a, b) => Number(names.has(b)) - Number(names.has(a)))
      .flatMap(key => pairsOf(own(mine, key), own(theirs, key), [...here, key], [...there, key]))
      .filter(pair => !isTechnical(pair));
  }
  const isSame = JSON.stringify(mine) === JSON.stringify(theirs);
  return [{path, ...(mine !== undefined && {mine}), ...(theirs !== undefined && {theirs}), isSame}];
}

/** A type that was changed is worth a line; one that only one version has comes with its words. */
function isTechnical({path, mine, theirs, isSame}: ValuePair) {
  return technical.has(String(path.at(-1))) && (isSame || mine === undefined || theirs === undefined);
}

/** Items of two lists, by their ids, or by their places where they have none. */
function matched(mine: unknown, theirs: unknown) {
  const [ours, others] = [keyed(mine), keyed(theirs)];
  return [...new Set([...ours.keys(), ...others.keys()])].map(key => ({
    mine: ours.get(key)?.item,
    theirs: others.get(key)?.item,
    at: ours.get(key)?.index,
    there: others.get(key)?.index,
  }));
}

/** The lists themselves, where what both have stands in another order. */
function orderOf(mine: unknown, theirs: unknown, path: Path): ValuePair[] {
  const [ours, others] = [keyed(mine), keyed(theirs)];
  const common = [...ours.keys()].filter(key => others.has(key));
  const isMoved = common.join() !== [...others.keys()].filter(key => ours.has(key)).join();
  return isMoved ? [{path, mine, theirs, isSame: false}] : [];
}

function keyed(list: unknown) {
  const items = isList(list) ? list : [];
  return new Map(items.map((item, index) => [idOf(item) ?? String(index), {item, index}] as const));
}

function idOf(item: unknown) {
  const id = own(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !isList(value);

const isOrNone = <T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined =>
  value === undefined || is(value);

const own = (value: unknown, key: string) =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
