/**
 * A Rollup plugin that gives our private custom properties, `--_name`, one or two letters, the most
 * frequent first. Their names are written whole in the sources, so that a search finds them.
 */
export function shortenPrivateProperties() {
  return {
    name: 'shorten-private-properties',
    renderChunk(code) {
      if (/--_[\w-]*\$\{/.test(code)) this.error('A private custom property has a computed name.');
      const counts = new Map();
      for (const [name] of code.matchAll(/--_[\w-]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
      const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a.localeCompare(b));
      const short = new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
      return {code: code.replace(/--_[\w-]+/g, name => short.get(name)), map: null};
    },
  };
}
