/** A JSON Schema, as far as the definition's needs it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly description?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Tables of every field, in Markdown: the document, then each object in it, then each type of step and question. */
export function definitionReference(root: Schema): string {
  const defs = root.$defs ?? {};
  const nameOf = ({$ref = ''}: Schema) => $ref.replace('#/$defs/', '');
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? {...resolve(defs[nameOf(schema)] ?? {}), ...without$ref(schema)} : schema;

  const kindOf = (schema: Schema): string => {
    const name = nameOf(schema);
    if (name && !name.startsWith('__')) return name;
    const own = resolve(schema);
    if (own.const !== undefined) return code(own.const);
    if (own.enum) return own.enum.map(code).join(', ');
    if (own.items) return `list of ${kindOf(own.items)}${bounds(own.minItems, own.maxItems)}`;
    if (own.properties) return 'object';
    const branches = own.anyOf ?? own.oneOf;
    if (branches) return [...new Set(branches.map(kindOf))].join(' or ');
    if (own.additionalProperties) return 'map';
    return `${own.format ?? String(own.type ?? 'any')}${bounds(own.minimum, own.maximum)}`;
  };

  const table = (schema: Schema) => {
    const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const isRequired = schema.required?.includes(name) ? 'yes' : '';
      return `| \`${name}\` | ${kindOf(field)} | ${isRequired} | ${resolve(field).description ?? ''} |`;
    });
    return ['| field | value | required | |', '|---|---|---|---|', ...rows].join('\n');
  };

  const section = (title: string, schema: Schema, level = 2): string => {
    const heading = `${'#'.repeat(level)} ${title}\n\n${schema.description ?? ''}\n\n${table(schema)}`;
    const inner = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      if (nameOf(field) && !nameOf(field).startsWith('__')) return [];
      const own = resolve(field);
      const object = own.properties ? own : own.items && !isNamed(own.items) && resolve(own.items);
      return object && object.properties ? [section(`${title}.${name}`, object, 3)] : [];
    });
    return [heading, ...inner].join('\n\n');
  };
  const isNamed = (schema: Schema) => nameOf(schema) !== '' && !nameOf(schema).startsWith('__');

  const variants = (name: string, title: string) =>
    (defs[name]?.anyOf ?? defs[name]?.oneOf ?? []).map(resolve).map(schema => {
      const type = schema.properties?.type;
      const own = type && resolve(type).const;
      return section(`${title}: ${own === undefined ? 'a type of the host' : code(own)}`, schema);
    });

  const named = ['Image'].flatMap(name => (defs[name] ? [section(name, defs[name])] : []));
  return [
    section('The document', root),
    ...variants('Step', 'Step'),
    ...variants('Question', 'Question'),
    ...variants('Condition', 'Condition'),
    ...named,
  ].join('\n\n');
}

const without$ref = ({$ref: _, ...rest}: Schema): Schema => rest;

const code = (value: unknown) => `\`${JSON.stringify(value)}\``;

function bounds(least?: number, most?: number) {
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}`;
  if (least !== undefined) return `, at least ${least}`;
  return most === undefined ? '' : `, at most ${most}`;
}
