import {fields} from './fields/index.js';
import {questionTypes} from './questions/index.js';
import {stepTypes} from './steps/index.js';

type Json = Record<string, unknown>;

/** Puts the sentence and the example of each key into the JSON Schema of a sequence. */
export function annotate(root: Json) {
  const defs = root['$defs'] as Record<string, Json>;
  const target = (schema: Json): Json => {
    const name = nameOf(schema);
    return name ? target(defs[name]!) : schema;
  };

  /** Keys of an object, and of the objects in it that have no name of their own. */
  const walk = (schema: Json, path: string) => {
    for (const [key, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Json>)) {
      const at = `${path}.${key}`;
      say(property, at);
      descend(property, at);
    }
  };
  const descend = (schema: Json, path: string) => {
    if (/^[A-Z]/.test(nameOf(schema))) return;
    const own = target(schema);
    for (const inner of [own['items'], ...((own['anyOf'] ?? []) as unknown[])]) {
      if (inner) descend(inner as Json, path);
    }
    walk(own, path);
  };
  const walkTypes = (name: string, types: object) => {
    for (const variant of defs[name]!['anyOf'] as Json[]) {
      const type = constOf(variant);
      const path = typeof type === 'string' && Object.hasOwn(types, type) ? type : name;
      say(variant, path === name ? `${name}.host` : path);
      walk(variant, path);
    }
  };

  walk(root, 'Sequence');
  walk(defs['Image']!, 'Image');
  walk(defs['Ending']!, 'Ending');
  walkTypes('Step', stepTypes);
  walkTypes('Question', questionTypes);
  for (const kind of defs['Condition']!['anyOf'] as Json[]) {
    say(kind, `Condition.${Object.keys(kind['properties'] as Json).at(-1)}.case`);
    walk(kind, 'Condition');
  }
}

/** A path of a type's own, else what all steps or questions say there. */
function say(schema: Json, path: string) {
  const [first = '', ...rest] = path.split('.');
  const base = Object.hasOwn(stepTypes, first) ? 'Step' : 'Question';
  const field = fields[path] ?? fields[[base, ...rest].join('.')];
  if (field) Object.assign(schema, {description: field[0], examples: [schema['const'] ?? field[1]]});
}

const nameOf = ({$ref = ''}: {$ref?: string}) => $ref.replace('#/$defs/', '');

const constOf = ({properties}: {properties?: {type?: Json}}) => properties?.type?.['const'];
