import type {OptionDefinition} from '@parcours/definition';

/**
 * Options in an order that depends on the response's seed, the question and the option ids alone: the same in
 * every locale, after a reload and on the way back. `fixed` options stay last, as they are written.
 */
export function shuffleOptions<O extends Pick<OptionDefinition, 'id' | 'fixed'>>(
  options: readonly O[],
  seed: string,
  questionId: string,
): readonly O[] {
  const drawn = options
    .filter(({fixed}) => !fixed)
    .map(option => ({option, rank: hash(`${option.id}/${questionId}/${seed}`)}))
    .sort((a, b) => a.rank - b.rank);
  return [...drawn.map(({option}) => option), ...options.filter(({fixed}) => fixed)];
}

/** A small mixing hash. The seed comes last, since every letter mixes what stands before it. */
function hash(key: string): number {
  let h = 0;
  for (let i = 0; i < key.length; i++) {
    h = Math.imul(h ^ key.charCodeAt(i), 0x5bd1e995);
    h ^= h >>> 15;
  }
  return h;
}
