/** Words that say nothing about a trade, in both languages, as `wordsOf` folds them. */
const fillers = new Set(
  'a an and after at for from in my of on or our the to with un une des de du le la les et ou en au aux apres chez dans mon ma mes notre par pour sur'.split(
    ' ',
  ),
);

/**
 * Takes a text apart: lower case, without accents and ligatures, and without the words and the elided articles
 * that say nothing (« l’auto de Zoé » → `['auto', 'zoe']`).
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1 && !fillers.has(word));
}
