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
