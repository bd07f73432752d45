/** The same numbers from 0 to 1 for the same seed. */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first `count` seeds; only the one that `SEED` names, where it does. */
export const seeds = count =>
  process.env.SEED ? [Number(process.env.SEED)] : Array.from({length: count}, (_, seed) => seed);
