import {withParents} from '@parcours/definition';

/**
 * The first wish that a sequence can meet: exactly, by a parent (`fr-CA` → `fr`), or by a dialect of the same
 * language (`fr` → `fr-CA`); else the source language.
 */
export function chooseLocale(locales: readonly [string, ...string[]], wishes: readonly unknown[]): string {
  for (const wish of wishes) {
    if (typeof wish !== 'string' || !wish) continue;
    const language = wish.split('-')[0]!;
    const found =
      withParents(wish).find(tag => locales.includes(tag)) ??
      locales.find(locale => locale.startsWith(`${language}-`));
    if (found) return found;
  }
  return locales[0];
}
