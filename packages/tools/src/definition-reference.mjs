/**
 * Every field of a sequence in Markdown, from its JSON Schema: the document, then each type of step, question and
 * condition, with what absent keys mean, a sentence and an example.
 */
export function definitionReference(root) {
  const defs = root.$defs;
  /** The name of a part that has one. zod names the others `__schema1` and so on. */
  const nameOf = ({$ref = ''}) => {
    const name = $ref.replace('#/$defs/', '');
    return name.startsWith('__') ? nameOf(defs[name]) : name;
  };
  const resolve = ({$ref, ...own}) => ($ref ? {...resolve(defs[$ref.replace('#/$defs/', '')]), ...own} : own);

  /** The type and bounds of a value, in words. */
  const kindOf = (schema, path) => {
    if (nameOf(schema)) return kinds[nameOf(schema)] ?? link(nameOf(schema));
    const own = resolve(schema);
    if (own.const !== undefined) return code(own.const);
    if (own.enum) return own.enum.map(code).join(', ');
    if (own.items) return `list of ${range(own.minItems, own.maxItems)}${kindOf(own.items, path)}`;
    if (own.properties) return `[object](#${anchor(path)})`;
    const branches = own.anyOf ?? own.oneOf;
    if (branches) return [...new Set(branches.map(branch => kindOf(branch, path)))].join(' or ');
    if (own.additionalProperties) return 'object of any keys';
    const type = formats[own.format] ?? [own.type ?? 'any value'].flat().join(' or ');
    if (own.pattern) return patterns[own.pattern] ?? `${type} that matches ${code(own.pattern)}`;
    const above = own.exclusiveMinimum === undefined ? '' : ` above ${own.exclusiveMinimum}`;
    return `${type}${above} ${range(own.minimum, own.maximum)}`.trim();
  };

  const table = (schema, keys, path) =>
    [
      '| field | value | required | if absent | | example |',
      '| --- | --- | --- | --- | --- | --- |',
      ...keys.map(key => {
        const field = schema.properties[key];
        const absent = field.default === undefined ? '' : code(field.default);
        const required = schema.required?.includes(key) ? 'yes' : '';
        const cells = [
          `**\`${key}\`**`,
          kindOf(field, [...path, key].join('.')),
          required,
          absent,
          field.description,
          code(field.examples[0]),
        ];
        return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      }),
    ].join('\n');

  /**
   * A heading, what stands under it, and the same for the objects inside that have no name of their own. `path` is
   * where the object stands: the headings of those inside begin with it.
   */
  const section = (title, schema, path, keys = Object.keys(schema.properties)) => [
    {level: path.length && title === path.join('.') ? 3 : 2, title},
    schema.description,
    schema.examples && `\`\`\`json\n${JSON.stringify(schema.examples[0], null, 2)}\n\`\`\``,
    keys.length ? table(schema, keys, path) : 'It has no fields of its own.',
    ...keys.flatMap(key =>
      innerObjects(schema.properties[key]).flatMap(object =>
        section([...path, key].join('.'), {...object, examples: undefined}, [...path, key]),
      ),
    ),
  ];
  const innerObjects = schema => {
    if (nameOf(schema)) return [];
    const own = resolve(schema);
    if (own.properties) return [own];
    return [own.items, ...(own.anyOf ?? [])].filter(Boolean).flatMap(innerObjects);
  };

  /** What all types of a layer have, then what each has beside it. */
  const types = (name, all) => {
    const variants = defs[name].anyOf;
    const shared = Object.keys(variants.at(-1).properties);
    return [
      ...section(
        all,
        {...variants[0], description: '', examples: undefined},
        [],
        shared.filter(key => key !== 'type'),
      ),
      ...variants.flatMap(variant => {
        const {type} = variant.properties;
        const isHost = type.const === undefined;
        const keys = Object.keys(variant.properties).filter(key =>
          isHost ? key === 'type' : !shared.includes(key),
        );
        return section(
          isHost ? `${name} of a host` : `${name} \`${type.const}\``,
          variant,
          [type.const ?? name],
          keys,
        );
      }),
    ];
  };

  const conditions = defs.Condition.anyOf.flatMap(kind => {
    const key = Object.keys(kind.properties).at(-1);
    return section(`Condition \`${key}\``, kind, ['Condition']);
  });

  const parts = [
    ...section('The document', root, []),
    {level: 2, title: 'Text'},
    'A string in the source language, or one string per language: `{"en": "Hello", "fr": "Bonjour"}`. Where a language is missing, its parent’s (`fr` for `fr-CA`) and then the source language’s is shown. `{{firstName}}` inserts what the context holds, `{{firstName|there}}` with a fallback, and `{{answers.nps}}` an earlier answer. Longer texts take a small inline syntax: `**bold**`, `*emphasis*`, `[words](https://…)`, an empty line between paragraphs, and `- ` before each item of a list. Nothing in a text is read as HTML.',
    {level: 2, title: 'Url'},
    'A string, or one per language, as a Text: `https:`, `http:`, `mailto:`, `tel:`, `sms:`, or a path of the same origin.',
    {level: 2, title: 'Id'},
    'A lowercase letter, then up to 63 lowercase letters, digits and hyphens. `thank-you` and `other` are taken.',
    ...section('Image', defs.Image, []),
    ...section('Ending', defs.Ending, ['ending']),
    ...types('Step', 'Every step'),
    ...types('Question', 'Every question'),
    {level: 2, title: 'Condition'},
    'When a step or a question is shown. A condition on a question that is hidden, unanswered or not applicable is not met.',
    ...conditions,
  ].filter(Boolean);
  return [
    '<!-- Made by npm run docs from the schema. -->',
    '# The definition, field by field',
    'A sequence is one JSON document. Keys that start with `x-` are yours and are kept; others that are not listed here are refused when the document is read as its author, and kept with a warning when it runs.',
    contents(parts),
    ...parts.map(part => (part.title ? `${'#'.repeat(part.level)} ${part.title}` : part)),
  ].join('\n\n');
}

const contents = parts =>
  parts
    .filter(({title}) => title)
    .map(({level, title}) => `${'  '.repeat(level - 2)}- [${title}](#${anchor(title)})`)
    .join('\n');

/** As GitHub makes the anchor of a heading. */
const anchor = title =>
  title
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const link = name => `[${name}](#${anchor(name)})`;

const kinds = {
  OptionalText: link('Text'),
  ImageUrl: link('Url'),
  Step: '[Step](#every-step)',
  Question: '[Question](#every-question)',
};

const formats = {date: 'ISO date', 'date-time': 'moment with an offset'};

const patterns = {
  '^[a-z][a-z0-9-]{0,63}$': link('Id'),
  '^#[\\da-fA-F]{6}$': '`#rrggbb`',
  '^[A-Z]{3}$': 'three capitals',
  '^\\d{1,12}(\\.\\d{1,4})?$': 'decimal string',
  ':': 'string with a colon',
  '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?(-[a-z\\d]{5,8})?$': 'language tag',
};

const code = value => `\`${JSON.stringify(value)}\``;

function range(least, most) {
  if (least !== undefined && most !== undefined) return `${least} to ${most} `;
  if (least !== undefined) return `${least} or more `;
  return most === undefined ? '' : `at most ${most} `;
}
