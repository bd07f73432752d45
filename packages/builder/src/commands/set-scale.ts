import type {Command} from './command.js';
import type {Path} from './path.js';
import {changeAt, setAt} from './set-at.js';

/** Writes how many points a scale has, at `path`. Where each point has a word, there are as many of them. */
export function setScale(path: Path, points: unknown): Command {
  return document =>
    changeAt(setAt(document, path, points), [...path.slice(0, -1), 'labels'], labels =>
      Array.isArray(labels) ? asMany(Number(points), labels) : labels,
    );
}

/** The first words of a list, and empty texts after them where it has too few. */
export const asMany = (count: number, labels: readonly unknown[]): unknown[] =>
  Array.from({length: count}, (_, i) => labels[i] ?? {});
