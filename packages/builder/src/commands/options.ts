import type {LocalizedText, SequenceDefinition} from '@parcours/definition';
import type {Command} from './command.js';
import {freeId, slugOf} from '../ids/free-id.js';
import {insertAt, removeAt} from './list.js';
import {at, type Path} from './path.js';
import {withoutOption} from './references.js';
import {changeAt, setAt} from './set-at.js';
import {translate} from './translate.js';

interface Labelled {
  id: string;
  label: LocalizedText;
}

/** How many a list may have. */
const most = 200;

/**
 * Adds one option or row for each line to the list at `path`, before the one at `index`, with ids from their words.
 */
export function insertOptions(path: Path, index: number, lines: readonly string[], locale: string): Command {
  return document => {
    const list = listAt(document, path);
    const taken = new Set(list.map(({id}) => id));
    const added = lines.slice(0, Math.max(0, most - list.length)).map(line => {
      const id = freeId(slugOf(line) || 'option', taken);
      taken.add(id);
      return {id, label: line ? {[locale]: line} : {}};
    });
    return added.length ? insertAt(document, path, index, ...added) : document;
  };
}

/** Removes an option or row, and every mention of it in the question's filter and in conditions. */
export function removeOption(path: Path, index: number): Command {
  return document => {
    const gone = listAt(document, path)[index]?.id;
    if (gone === undefined) return document;
    const question = path.slice(0, -1);
    const {id} = at(document, question) as Labelled;
    const filtered = changeAt(removeAt(document, path, index), [...question, 'satisfaction'], filter =>
      withoutIn(filter, gone),
    );
    return withoutOption(filtered, id, gone);
  };
}

/** Writes the words of a free answer, at `path`; without any it has the runner's own, and `true` says so. */
export const translateOther: typeof translate = (path, locale, words) => document => {
  const written = translate(path, locale, words, true)(document);
  const other = path.slice(0, -1);
  return Object.keys(at(written, other) ?? {}).length ? written : setAt(written, other, true);
};

/** A filter's list without an id; none where nothing is left of it. */
function withoutIn(filter: unknown, gone: string): unknown {
  const [key, list] = Object.entries((filter ?? {}) as Record<string, unknown>)[0] ?? [];
  if (key === undefined || !Array.isArray(list) || !list.includes(gone)) return filter;
  const kept = list.filter(id => id !== gone);
  return kept.length ? {[key]: kept} : undefined;
}

function listAt(document: SequenceDefinition, path: Path): readonly Labelled[] {
  const list = at(document, path);
  return Array.isArray(list) ? (list as Labelled[]) : [];
}
