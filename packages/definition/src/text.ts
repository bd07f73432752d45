import {isObject, report, schema} from './schema.js';
import type {Payload, Reading, Schema} from './schema.js';

/** One string per locale (BCP 47), e.g. `{fr: 'Merci', en: 'Thank you'}`. A parsed document holds no other form. */
export type LocalizedText = Readonly<Record<string, string>>;

/** A string and the locale it is written in. */
export interface ResolvedText {
  text: string;
  locale: string;
}

/**
 * Finds the string to show: exact tag, then its parents (`fr-CA` → `fr`), then the source language.
 * An empty string counts as missing. Returns undefined where the text has nothing to show.
 */
export function resolveText(
  text: LocalizedText | undefined,
  locale: string,
  source: string,
): ResolvedText | undefined {
  if (!text) return undefined;
  for (const tag of [...withParents(locale), source]) {
    if (Object.hasOwn(text, tag) && text[tag]) return {text: text[tag], locale: tag};
  }
  return undefined;
}

/** `fr-CA` → `['fr-CA', 'fr']`. */
export function withParents(locale: string): string[] {
  const parts = locale.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/**
 * Puts a string, or strings by locale, in the form of one string by locale of the document.
 * `check` sees each that is not empty. Returns false where there is none.
 */
export function readLocalized(
  payload: Payload,
  {locales}: Reading,
  check?: (value: string, path: string[]) => void,
): boolean {
  const input = payload.value;
  const isPlain = typeof input === 'string';
  if (!isPlain && !isObject(input)) {
    report(payload, 'type', {expected: 'text'});
    return true;
  }
  const entries: [string, unknown][] = isPlain ? [[locales[0] ?? '', input]] : Object.entries(input);
  for (const [tag, value] of entries) {
    const path = isPlain ? [] : [tag];
    if (typeof value !== 'string') report(payload, 'type', {expected: 'string'}, path);
    else if (value) check?.(value, path);
    if (!isPlain && !locales.includes(tag)) report(payload, 'text-locale', {locale: tag, locales}, path);
  }
  payload.value = Object.fromEntries(entries);
  return entries.some(([, value]) => value);
}

/*@__NO_SIDE_EFFECTS__*/
function textSchema(mayBeEmpty: boolean): Schema<LocalizedText> {
  return schema({
    type: 'custom',
    name: 'text',
    read(payload, ctx) {
      if (!readLocalized(payload, ctx) && !mayBeEmpty) report(payload, 'empty-text', {locales: ctx.locales});
    },
  });
}

/** A text that says something in at least one locale. */
export const text = /*@__PURE__*/ textSchema(false);

/** A text that may be empty: an optional one, or the alternative of a picture that only decorates. */
export const maybeText = /*@__PURE__*/ textSchema(true);
