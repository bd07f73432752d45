import type {OptionDefinition} from '@parcours/definition';

/**
 * Options in an order that depends on the response's seed, the question and the option ids alone: the same in
 * every locale, after a reload and on the way back. `fixed` options keep their place.
 */
export function shuffleOptions<O extends Pick<OptionDefinition, 'id' | 'fixed'>>(
  options: readonly O[],
  seed: string,
  questionId: string,
): readonly O[] {
  const drawn = options
    .filter(({fixed}) => !fixed)
    .map(option => ({option, rank: hash(`${seed}/${questionId}/${option.id}`)}))
    .sort((a, b) => a.rank - b.rank)
    .values();
  return options.map(option => (option.fixed ? option : (drawn.next().value?.option ?? option)));
}

/** FNV-1a, then murmur's last mix: without it, ids that differ in their last letter would stay neighbours. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
