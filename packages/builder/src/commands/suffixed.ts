/** A name with something added in each language, so that two sequences are told apart in a list. */
export function suffixed(name: unknown, suffix: string): unknown {
  if (typeof name === 'string') return `${name} ${suffix}`;
  const names = Object.entries((name ?? {}) as Record<string, string>);
  return Object.fromEntries(names.map(([locale, words]) => [locale, `${words} ${suffix}`]));
}
