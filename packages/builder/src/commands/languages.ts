import {hashText, type SequenceDefinition, texts} from '@parcours/definition';
import {translationRows} from '../translations/translation-rows.js';
import type {Command} from './command.js';
import {withoutOldSources} from './translate.js';

/** Stands for a source that no text equals. */
const unknownSource = hashText('');

/** Adds a language, with nothing written in it yet. */
export function addLanguage(locale: string): Command {
  return document =>
    document.locales.includes(locale) ? document : {...document, locales: [...document.locales, locale]};
}

/**
 * Makes a language the source, which customers fall back to. Texts that said the same before still do; where one was
 * stale, nobody knows which of the two is right, and the other one is marked.
 */
export function makeSource(locale: string): Command {
  return document => {
    const {translations: _gone, ...rest} = document;
    const {locales} = document;
    if (!locales.includes(locale) || locales[0] === locale) return document;
    const others = locales.filter(other => other !== locale);
    const staleIn = (tag: string) =>
      translationRows(document, tag).flatMap(({key, state}) => (state === 'stale' ? [key] : []));
    const doubtful = staleIn(locale);
    const kept = others.flatMap(other => {
      const stale = new Set([...doubtful, ...staleIn(other)]);
      const written = translationRows(document, other).filter(({key, target}) => target && stale.has(key));
      return written.length
        ? [[other, Object.fromEntries(written.map(({key}) => [key, unknownSource]))] as const]
        : [];
    });
    return withoutOldSources({
      ...rest,
      locales: [locale, ...others],
      ...(kept.length && {translations: Object.fromEntries(kept)}),
    });
  };
}

/** Removes a language and all words in it. The last one stays, and so does an address that all languages share. */
export function removeLanguage(locale: string): Command {
  return document => {
    const {locales} = document;
    if (!locales.includes(locale) || locales.length < 2) return document;
    const left = locales.filter(other => other !== locale) as [string, ...string[]];
    const {translations, ...rest} = document;
    const {[locale]: _gone, ...hashes} = translations ?? {};
    const kept = withoutLocale(rest, locale, locales, left[0]) as SequenceDefinition;
    return {...kept, locales: left, ...(Object.keys(hashes).length && {translations: hashes})};
  };
}

/** How many texts are written in a language, and how many there are. */
export function writtenIn(document: SequenceDefinition, locale: string): {written: number; all: number} {
  const all = texts(document);
  return {written: all.filter(([, text]) => text[locale]).length, all: all.length};
}

type Text = Readonly<Record<string, string>>;

/** What a definition calls its addresses. */
const addresses = new Set(['src', 'url']);

/** Texts and addresses are the objects whose keys are all languages of the document. */
function isText(node: unknown, locales: readonly string[]): node is Text {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return false;
  const entries = Object.entries(node);
  return (
    entries.length > 0 && entries.every(([key, value]) => locales.includes(key) && typeof value === 'string')
  );
}

function withoutLocale(
  node: unknown,
  locale: string,
  locales: readonly string[],
  source: string,
  key = '',
): unknown {
  if (isText(node, locales)) {
    const {[locale]: gone, ...rest} = node;
    const isShared = addresses.has(key) && gone && !Object.values(rest).some(Boolean);
    return isShared ? {[source]: gone} : rest;
  }
  if (Array.isArray(node)) return node.map(item => withoutLocale(item, locale, locales, source));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, withoutLocale(value, locale, locales, source, name)]),
  );
}
