/** A language's name in another one, as a title: `languageName('fr-CA', 'en')` is “Canadian French”. */
export function languageName(tag: string, locale: string): string {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
