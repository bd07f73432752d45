import {core, toJSONSchema} from 'zod/mini';
import {annotate} from './annotate.js';
import {condition} from './condition.js';
import {sequence} from './definition.js';
import {ending} from './ending.js';
import {image} from './image.js';
import {question} from './questions/index.js';
import {response} from './response-schema.js';
import {asZod, ownOf} from './as-zod.js';
import type {Schema, SchemaDef} from './schema.js';
import {step} from './steps/index.js';
import {maybeText, text} from './text.js';
import {imageUrl, link} from './url.js';
import {flag} from './value.js';

type Json = Record<string, unknown>;

/** JSON Schema (draft 2020-12) of a sequence as its authors write it: what an editor completes and marks. */
export function sequenceJsonSchema(): Json {
  const schema = convert(sequence, 'Parcours sequence, version 1');
  annotate(schema);
  return schema;
}

/** JSON Schema (draft 2020-12) of a response. Newer keys are welcome, as they are in `parseResponse`. */
export function responseJsonSchema(): Json {
  return convert(response, 'Parcours response, version 1');
}

const names = core.registry<{id: string}>();
names
  .add(asZod(text), {id: 'Text'})
  .add(asZod(maybeText), {id: 'OptionalText'})
  .add(asZod(link), {id: 'Url'})
  .add(asZod(imageUrl), {id: 'ImageUrl'})
  .add(asZod(image), {id: 'Image'})
  .add(asZod(ending), {id: 'Ending'})
  .add(asZod(condition), {id: 'Condition'})
  .add(asZod(question), {id: 'Question'})
  .add(asZod(step), {id: 'Step'});

function convert(schema: Schema<unknown>, title: string): Json {
  const converted = toJSONSchema(asZod(schema), {
    io: 'input',
    reused: 'ref',
    metadata: names,
    unrepresentable: 'any',
    override({zodSchema, jsonSchema}) {
      const own = ownOf(zodSchema);
      Object.assign(
        jsonSchema,
        own.type === 'custom' ? customJson(own) : boundsJson(own, schema === sequence),
      );
      if (schema === sequence) addDefaults(own, jsonSchema);
    },
  }) as Json;
  return {...converted, title};
}

/** What zod does not know of our objects and lists. */
function boundsJson({type, open, min, max}: SchemaDef, isClosed: boolean): Json {
  if (type === 'array') return {minItems: min, maxItems: max};
  // A typo is worth a mark in the editor; keys that start with `x-` are the author's own.
  if (type === 'object' && !open && isClosed)
    return {additionalProperties: false, patternProperties: {'^x-': {}}};
  return {};
}

const strings = (pattern?: string): Json => ({type: 'string', ...(pattern && {pattern})});

const perLocale: Json = {
  anyOf: [
    strings(),
    {type: 'object', additionalProperties: strings(), propertyNames: strings('^[a-z]{2,3}(-|$)')},
  ],
};

/** What our own schemas check, in the words of JSON Schema. */
function customJson({name, params = {}}: SchemaDef): Json {
  const {expected, allowed, pattern, min, max, element} = params;
  switch (name) {
    case 'text':
      return {...perLocale, description: 'A string in the source language, or one string per locale.'};
    case 'url':
      return {...perLocale, description: 'A URL, or one per locale: https:, mailto:, tel:, sms: or a path.'};
    case 'word':
      return {enum: allowed};
    case 'number':
      return {type: 'number', ...(min !== undefined && {minimum: min})};
    case 'integer':
      return {type: 'integer', minimum: min, maximum: max};
    case 'positive':
      return {type: 'number', exclusiveMinimum: 0};
    case 'date':
      return {...strings(), format: 'date'};
    case 'moment':
      return {...strings(), format: 'date-time'};
    case 'token':
      return {...strings(), minLength: 1, maxLength: 200};
    case 'version':
      return {const: expected};
    case 'map':
      return {type: 'object', additionalProperties: convertInline(element as Schema<unknown>)};
    case 'type':
      return typeJson(expected);
    default:
      return strings(pattern as string);
  }
}

/** A map's values, which zod does not see: they hold no reused part. */
function convertInline(element: Schema<unknown>): Json {
  const {$schema: _, title: __, ...json} = convert(element, '');
  return json;
}

function typeJson(expected: unknown): Json {
  switch (expected) {
    case 'string':
    case 'boolean':
      return {type: expected};
    case 'option':
      return {type: ['string', 'number']};
    case 'answer':
      return {type: ['string', 'number', 'boolean', 'array', 'object']};
    case 'json':
      return {};
    case 'host-type':
      return strings(':');
    default:
      return {const: expected};
  }
}

/** What absent keys mean, where that is a word, a number or a boolean. */
function addDefaults({shape = {}, defaults}: SchemaDef, {properties}: Json) {
  const filled: Json = {...defaults?.({} as never)};
  for (const [key, property] of Object.entries((properties ?? {}) as Record<string, Json>)) {
    const value = shape[key]?.innerType === flag ? false : filled[key];
    if (value !== undefined && typeof value !== 'object') property['default'] = value;
  }
}
