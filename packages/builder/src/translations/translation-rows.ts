import {type SequenceDefinition, textKey, texts} from '@parcours/definition';
import {hashText} from '@parcours/definition';
import {oldSource, translate, translateFrom} from '../commands/translate.js';
import type {Path} from '../commands/path.js';

export interface TranslationRow {
  key: string;
  path: Path;
  source: string;
  target: string;
  state: 'missing' | 'stale' | 'written';
  /** What a stale translation was made from, where it is known. */
  before?: string | undefined;
}

/** Every text of a document with what it says in another language. */
export function translationRows(document: SequenceDefinition, locale: string): TranslationRow[] {
  const [source] = document.locales;
  const hashes = document.translations?.[locale] ?? {};
  return texts(document).map(([path, text]) => {
    const key = textKey(document, path);
    const [from = '', target = ''] = [text[source], text[locale]];
    const isStale = Object.hasOwn(hashes, key) && hashes[key] !== hashText(from);
    const before = target && isStale ? oldSource(document, hashes[key]!) : undefined;
    return {
      key,
      path,
      source: from,
      target,
      state: !target ? 'missing' : isStale ? 'stale' : 'written',
      before,
    };
  });
}

/** The part of the document that a text belongs to: the message, a step, a final message, or the sequence itself. */
export function sectionOf([part, which]: Path): Path {
  if (part === 'message') return [part];
  return part === 'steps' || part === 'thankYou' ? [part, which!] : [];
}

/** As a table for a translator: a heading, then a row a text. */
export function toTable(document: SequenceDefinition, locale: string): string[][] {
  return [
    ['key', document.locales[0], locale],
    ...translationRows(document, locale).map(({key, source, target}) => [key, source, target]),
  ];
}

/** What came of a translator's table. */
export interface TableReading {
  document: SequenceDefinition;
  /** How many texts it changes. */
  count: number;
}

/** Takes what a translator's table says. Undefined where it is not a table for this language. */
export function fromTable(
  document: SequenceDefinition,
  locale: string,
  table: readonly (readonly string[])[],
): TableReading | undefined {
  const [heading, ...rows] = table;
  const [source] = document.locales;
  const column = (name: string) => heading?.indexOf(name) ?? -1;
  const [keys, from, words] = [column('key'), column(source), column(locale)];
  if (keys < 0 || words < 0) return undefined;
  const known = new Map(translationRows(document, locale).map(row => [row.key, row]));
  const changed = rows.flatMap(row => {
    const found = known.get(row[keys] ?? '');
    const target = row[words]?.trim() ?? '';
    if (!found || !target || target === found.target) return [];
    const {path} = found;
    const old = (locale !== source && row[from]) || found.source;
    return spaced(old) === spaced(found.source)
      ? [translate(path, locale, target)]
      : [translateFrom(path, locale, target, old)];
  });
  return {
    document: changed.reduce((now, command) => command(now), document),
    count: changed.length,
  };
}

/** Whatever a spreadsheet has done to the spaces and the lines of a text. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
