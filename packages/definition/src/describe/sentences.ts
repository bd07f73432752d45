import type {IssueCode} from '../issue.js';

type Params = Readonly<Record<string, unknown>>;

/** A sentence for each code, and for those that are not ours. */
export type Sentences = Readonly<Record<IssueCode | 'other', (params: Params) => string>>;

/** A value as a reader may see it: shortened. */
export function show(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

/** Up to twelve of the values that would do. */
export function few(values: unknown): string {
  const all = Array.isArray(values) ? values.map(show) : [];
  return all.slice(0, 12).join(', ') + (all.length > 12 ? '…' : '');
}

/** The word in a list that was probably meant, if there is one: at most two keystrokes away. */
export function nearest(word: unknown, words: unknown): string | undefined {
  const candidates = Array.isArray(words) ? words.filter(candidate => typeof candidate === 'string') : [];
  const ranked = candidates
    .map(candidate => ({candidate, distance: distance(String(word).slice(0, 40), candidate.slice(0, 40))}))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] && ranked[0].distance <= 2 ? ranked[0].candidate : undefined;
}

/** Insertions, deletions and replacements between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1]!.toLowerCase() === b[j - 1]!.toLowerCase() ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
