import {type SequenceDefinition, textKey} from '@parcours/definition';
import type {Command} from './command.js';
import {at, type Path} from './path.js';
import {setAt} from './set-at.js';

/** Advice that its author has read and does not follow: whoever opens the sequence next is not asked again. */
export const aside = 'x-advice-aside';

/** Puts an advice aside, as long as it speaks of the same place. */
export function putAside(id: string, path: Path): Command {
  return document =>
    isAside(document, id, path)
      ? document
      : setAt(document, [aside], [...asideIn(document), noteOf(document, id, path)]);
}

/** Brings back all advice that was put aside. */
export const showAside: Command = document =>
  asideIn(document).length ? setAt(document, [aside], undefined) : document;

export function isAside(document: SequenceDefinition, id: string, path: Path): boolean {
  return asideIn(document).includes(noteOf(document, id, path));
}

/** By ids, so that it holds where steps and questions change their places. */
const noteOf = (document: SequenceDefinition, id: string, path: Path) => `${id} ${textKey(document, path)}`;

function asideIn(document: SequenceDefinition): readonly unknown[] {
  const found = at(document, [aside]);
  return Array.isArray(found) ? found : [];
}
