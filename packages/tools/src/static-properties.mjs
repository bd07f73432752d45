/**
 * A Rollup plugin that writes Lit's `@property` and `@state`, as tsc compiled them, as the static `properties`
 * that they stand for. Neither the decorators nor their calls are in the bundle then.
 */
export function staticProperties() {
  return {
    name: 'static-properties',
    transform(code, id) {
      if (!code.includes('__decorate(') || id.includes('node_modules')) return null;
      const ends = new Map();
      const properties = new Map();
      let result = code;
      for (const node of this.parse(code).body.toReversed()) {
        const found = readProperty(node, code);
        if (!found) continue;
        const {owner, property} = found;
        if (!ends.has(owner)) ends.set(owner, node.end - code.length);
        properties.set(owner, [property, ...(properties.get(owner) ?? [])]);
        result = result.slice(0, node.start) + ' '.repeat(node.end - node.start) + result.slice(node.end);
      }
      // From the last class to the first, counted from the end of the file, so that no place moves.
      for (const [owner, end] of ends) {
        const at = result.length + end;
        const statement = `${owner}.properties = {${properties.get(owner).join(', ')}};`;
        result = result.slice(0, at) + statement + result.slice(at);
      }
      if (result.includes('__decorate(')) this.error(`A decorator of ${id} is not one of Lit's properties.`);
      return {code: result, map: null};
    },
  };
}

/** What `__decorate([property(options)], Owner.prototype, 'name', void 0)` declares; undefined for another statement. */
function readProperty({type, expression}, code) {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorate') return undefined;
  const [{elements}, prototype, name] = expression.arguments;
  const [decorator] = elements;
  const options = decorator.arguments?.[0];
  const source = options ? code.slice(options.start, options.end) : '{}';
  if (elements.length > 1 || !['property', 'state'].includes(decorator.callee?.name)) return undefined;
  const declared = decorator.callee.name === 'state' ? '{state: true}' : source;
  return {owner: prototype.object.name, property: `${name.value}: ${declared}`};
}
