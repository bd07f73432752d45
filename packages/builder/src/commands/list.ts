import type {Path} from './path.js';
import {changeAt} from './set-at.js';

type List = readonly unknown[];

/** Puts an item into the list at `path`, before the one at `index`. */
export function insertAt<T>(document: T, path: Path, index: number, ...items: List): T {
  return changeList(document, path, list => list.toSpliced(index, 0, ...items));
}

/** Takes an item out of the list at `path`. */
export function removeAt<T>(document: T, path: Path, index: number): T {
  return changeList(document, path, list => (index in list ? list.toSpliced(index, 1) : list));
}

/** Moves an item of the list at `path`, so that it stands at `to` afterwards. */
export function moveAt<T>(document: T, path: Path, from: number, to: number): T {
  return changeList(document, path, list =>
    from === to || !(from in list) || !(to in list)
      ? list
      : list.toSpliced(from, 1).toSpliced(to, 0, list[from]),
  );
}

function changeList<T>(document: T, path: Path, change: (list: List) => List): T {
  return changeAt(document, path, old => change(Array.isArray(old) ? old : []));
}
