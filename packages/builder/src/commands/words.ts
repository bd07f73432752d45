import type {LocalizedText} from '@parcours/definition';

/** What something new says at first, in the languages that we write. */
export interface StartingWords {
  en: string;
  fr: string;
}

/**
 * A text in each language of the document that we write; in its source language in any case, so that nothing new is
 * empty.
 */
export function words(locales: readonly string[], {en, fr}: StartingWords): LocalizedText {
  return Object.fromEntries(
    locales.flatMap((locale, i) =>
      /^fr\b/.test(locale) ? [[locale, fr]] : i === 0 || /^en\b/.test(locale) ? [[locale, en]] : [],
    ),
  );
}
