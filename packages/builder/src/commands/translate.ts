import {
  hashText,
  resolveText,
  textKey,
  type LocalizedText,
  type SequenceDefinition,
} from '@parcours/definition';
import type {Command} from './command.js';
import {at, type Path} from './path.js';
import {setAt} from './set-at.js';
import {setText} from './set-text.js';

/**
 * Source texts that stale translations were made from, by their hashes: which words have changed can be shown, on
 * whatever device the next person sits.
 */
export const sources = 'x-translated-from';

/**
 * Writes a text in one language. What is not the source remembers which source it was made from, so that a later
 * change of the source shows; a template remembers nothing yet, so its texts do at the first change of the source.
 */
export function translate(path: Path, locale: string, words: string, isOptional = false): Command {
  return document => {
    const written = setText(path, locale, words, isOptional)(document);
    if (written === document) return written;
    if (locale === document.locales[0]) return remember(path, document, written);
    return words ? confirm(path, locale)(written) : forget(path, locale, document, written);
  };
}

/** Writes a translation that was made from `from`, which the source does not say any more. */
export function translateFrom(path: Path, locale: string, words: string, from: string): Command {
  return document => {
    const hash = hashText(from);
    const key = textKey(document, path);
    const written = setAt(translate(path, locale, words)(document), ['translations', locale, key], hash);
    return withoutOldSources(setAt(written, [sources, hash], from));
  };
}

/** Says that a translation is right for the source as it is now. */
export function confirm(path: Path, locale: string): Command {
  return document =>
    withoutOldSources(
      setAt(
        document,
        ['translations', locale, textKey(document, path)],
        hashText(sourceAt(document, path) ?? ''),
      ),
    );
}

/** The source that a translation was made from, where it has changed since and is known. */
export function oldSource(document: SequenceDefinition, hash: string): string | undefined {
  const found = at(document, [sources, hash]);
  return typeof found === 'string' ? found : undefined;
}

function sourceAt(document: SequenceDefinition, path: Path) {
  const [source] = document.locales;
  return resolveText(at(document, path) as LocalizedText | undefined, source, source)?.text;
}

/** Notes what the translations of a text were made from, before its source changes. */
function remember(path: Path, before: SequenceDefinition, document: SequenceDefinition) {
  const old = sourceAt(before, path);
  if (!old) return document;
  const [, ...others] = before.locales;
  const key = textKey(before, path);
  const hash = hashText(old);
  const text = at(before, path) as LocalizedText;
  const made = others.filter(
    locale => text[locale] && (at(before, ['translations', locale, key]) ?? hash) === hash,
  );
  if (!made.length) return document;
  const noted = made.reduce((now, locale) => setAt(now, ['translations', locale, key], hash), document);
  return withoutOldSources(setAt(noted, [sources, hash], old));
}

function forget(path: Path, locale: string, before: SequenceDefinition, document: SequenceDefinition) {
  const key = textKey(before, path);
  return at(document, ['translations', locale, key]) === undefined
    ? document
    : withoutOldSources(setAt(document, ['translations', locale, key], undefined));
}

/** Leaves out the old sources that no translation was made from any more. */
export function withoutOldSources(document: SequenceDefinition): SequenceDefinition {
  const old = at(document, [sources]);
  if (typeof old !== 'object' || old === null) return document;
  const used = new Set(Object.values(document.translations ?? {}).flatMap(hashes => Object.values(hashes)));
  const kept = Object.entries(old).filter(([hash]) => used.has(hash));
  if (kept.length === Object.keys(old).length) return document;
  return setAt(document, [sources], kept.length ? Object.fromEntries(kept) : undefined);
}
