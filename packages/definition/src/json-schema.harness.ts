type Json = Record<string, unknown>;

/** Whether a value is valid by a JSON Schema, as far as ours go. Gives the paths that are not. */
export function invalidPaths(root: Json, value: unknown): string[] {
  const check = (schema: Json, value: unknown, path: string): string[] => {
    if (typeof schema['$ref'] === 'string') {
      const name = schema['$ref'].split('/').at(-1)!;
      return check((root['$defs'] as Record<string, Json>)[name]!, value, path);
    }
    if (Array.isArray(schema['anyOf'])) {
      const results = (schema['anyOf'] as Json[]).map(option => check(option, value, path));
      return results.some(result => !result.length) ? [] : [path];
    }
    const isRight =
      (!('const' in schema) || schema['const'] === value) &&
      (!('enum' in schema) || (schema['enum'] as unknown[]).includes(value)) &&
      (!('type' in schema) || [schema['type']].flat().some(type => isOfType(value, type as string))) &&
      (!('pattern' in schema) || new RegExp(schema['pattern'] as string, 'u').test(String(value))) &&
      (!('minLength' in schema) || String(value).length >= (schema['minLength'] as number)) &&
      (!('maxLength' in schema) || String(value).length <= (schema['maxLength'] as number)) &&
      (!('minimum' in schema) || (value as number) >= (schema['minimum'] as number)) &&
      (!('maximum' in schema) || (value as number) <= (schema['maximum'] as number)) &&
      (!('exclusiveMinimum' in schema) || (value as number) > (schema['exclusiveMinimum'] as number));
    if (!isRight) return [path];
    if (Array.isArray(value)) {
      const isCountRight =
        value.length >= ((schema['minItems'] as number | undefined) ?? 0) &&
        value.length <= ((schema['maxItems'] as number | undefined) ?? Infinity);
      const items = value.flatMap((item, i) => check((schema['items'] ?? {}) as Json, item, `${path}/${i}`));
      return isCountRight ? items : [path, ...items];
    }
    if (typeof value !== 'object' || value === null) return [];
    const properties = (schema['properties'] ?? {}) as Record<string, Json>;
    const patterns = Object.entries((schema['patternProperties'] ?? {}) as Record<string, Json>);
    const missing = ((schema['required'] ?? []) as string[]).filter(key => !Object.hasOwn(value, key));
    const wrong = Object.entries(value).flatMap(([key, part]) => {
      const at = `${path}/${key}`;
      if (schema['propertyNames'] && check(schema['propertyNames'] as Json, key, at).length) return [at];
      if (Object.hasOwn(properties, key)) return check(properties[key]!, part, at);
      const pattern = patterns.find(([source]) => new RegExp(source, 'u').test(key));
      if (pattern) return check(pattern[1], part, at);
      const rest = schema['additionalProperties'] ?? {};
      return rest === false ? [at] : check(rest as Json, part, at);
    });
    return [...missing.map(key => `${path}/${key}`), ...wrong];
  };
  return check(root, value, '');
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
