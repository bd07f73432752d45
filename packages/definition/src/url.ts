/** One URL per locale, as LocalizedText is for words. A plain string is put under the source language. */
export type LocalizedUrl = Readonly<Record<string, string>>;
