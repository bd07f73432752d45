/**
 * A Rollup plugin that shortens our private custom properties, `--_accent-text` to `--_b`, the most used ones most.
 * All of a set's styles and scripts are in its one bundle, so they agree on the names.
 */
export function shortenProperties() {
  return {
    name: 'shorten-properties',
    renderChunk(code) {
      if (/--_[\w-]*\$\{/.test(code)) this.error('A private custom property has a computed name.');
      const counts = new Map();
      for (const [name] of code.matchAll(/--_[\w-]+/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
      const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
      const short = new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
      return {code: code.replaceAll(/--_[\w-]+/g, name => short.get(name)), map: null};
    },
  };
}
