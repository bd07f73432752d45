import {type LocalizedText, parseVariables, resolveText, type SequenceDefinition} from '@parcours/definition';
import type {MessageContext} from '@parcours/messages';
import {at} from '../commands/path.js';
import {namesIn} from '../variables.js';

/**
 * Values for a message that leaves here before anybody knows its customer: what the sequence knows itself is filled
 * in, and each other name stays as `{{name}}`, for the service that sends it.
 */
export function mergeTags(definition: SequenceDefinition): MessageContext {
  const tags = Object.fromEntries(namesIn(definition).map(name => [name, `{{${name}}}`]));
  const {name} = definition.brand ?? {};
  return {...tags, ...(name && {organization: name})};
}

/** The words of the question that the e-mail asks by itself, where it does. */
export function askedBy({message, steps: [first]}: SequenceDefinition): LocalizedText | undefined {
  const asked = first?.type === 'questionnaire' ? first.questions : [];
  return asked.find(({id}) => id === message.email?.embedQuestion)?.label;
}

/**
 * What the texts in `value` say where a name has no value, in one language: each name with its fallbacks, `firstName` →
 * `Hello`, in the order in which they are read. No sending service knows our way to write them, so whoever sets it up
 * must be told.
 */
export function fallbacksIn(value: unknown, locale: string, source: string): Map<string, Set<string>> {
  const fallbacks = new Map<string, Set<string>>();
  for (const part of textsIn(value, locale, source).flatMap(parseVariables)) {
    if (typeof part === 'string' || !part.fallback) continue;
    fallbacks.set(part.name, (fallbacks.get(part.name) ?? new Set()).add(part.fallback));
  }
  return fallbacks;
}

function textsIn(value: unknown, locale: string, source: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof at(value, [source]) === 'string')
    return [resolveText(value as LocalizedText, locale, source)?.text ?? ''];
  return Object.values(value).flatMap(child => textsIn(child, locale, source));
}
