/** A day in words. A date without a time is one in UTC. French writes its first day of a month « 1er », `Intl` does not. */
export function formatDate(date: Date, language: string, timeZone?: 'UTC'): string {
  const words = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone}).format(date);
  return language.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}
