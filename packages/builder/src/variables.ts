import type {MsgFn} from '@lit/localize/internal/types.js';
import {type LocalizedText, parseVariables, resolveText, type SequenceDefinition} from '@parcours/definition';
import {type Place, stepPlace} from './place.js';
import {stringsIn} from './strings-in.js';

/** Something that a text may insert, as `{{name}}`. */
export interface VariableName {
  name: string;
  label: (msg: MsgFn, locale: string) => string;
}

/** What a host knows of each customer, beside what every host is expected to know. */
export interface HostVariable {
  /** As texts use it: `petName` is `{{petName}}`. */
  name: string;
  /** What the owner calls it, by language of the interface. */
  label: LocalizedText;
  /** What the preview shows for it. */
  sample?: string;
}

/** What a host is expected to know of a customer. */
const known: readonly VariableName[] = [
  {name: 'firstName', label: msg => msg('First name', {id: 'variable.first-name'})},
  {name: 'lastName', label: msg => msg('Last name', {id: 'variable.last-name'})},
  {name: 'fullName', label: msg => msg('Full name', {id: 'variable.full-name'})},
  {name: 'honorific', label: msg => msg('Title (Ms., Mr.)', {id: 'variable.honorific'})},
  {name: 'organization', label: msg => msg('Your business', {id: 'variable.organization'})},
  {name: 'location', label: msg => msg('Location', {id: 'variable.location'})},
  {name: 'employee', label: msg => msg('Employee', {id: 'variable.employee'})},
  {name: 'visitDate', label: msg => msg('Date of the visit', {id: 'variable.visit-date'})},
];

/** What texts at `place` may insert: what the host knows, what the texts name already, and the answers given before. */
export function variablesAt(
  place: Place,
  document: SequenceDefinition,
  content: string,
  own: readonly HostVariable[] = [],
): VariableName[] {
  if (place === 'settings') return [];
  const {steps, locales} = document;
  const named = new Set([...known, ...own].map(({name}) => name));
  const isOwn = (name: string) => own.some(variable => variable.name === name);
  const others = namesIn(document).filter(name => !named.has(name) && !name.startsWith('answers.'));
  const index = steps.findIndex(({id}) => stepPlace(id) === place);
  const before = place.startsWith('thankYou') ? steps : steps.slice(0, Math.max(0, index));
  const asked = before.flatMap(step => (step.type === 'questionnaire' ? step.questions : []));
  return [
    ...known.filter(({name}) => !isOwn(name)),
    ...own.map(({name, label}): VariableName => ({
      name,
      label: (_, locale) => resolveText(label, locale, 'en')?.text ?? name,
    })),
    ...others.map((name): VariableName => ({name, label: () => name})),
    ...asked.map(({id, label}): VariableName => {
      const words = resolveText(label, content, locales[0])?.text ?? id;
      return {name: `answers.${id}`, label: () => words};
    }),
  ];
}

/** A text as one reads it in a list: a variable is its fallback, or stays where it has none. */
export const readable = (text: string): string =>
  parseVariables(text)
    .map(part => (typeof part === 'string' ? part : part.fallback || `{{${part.name}}}`))
    .join('');

/** The names that the texts in `value` use, each once; without `link`, which is the message's own. */
export const namesIn = (value: unknown): string[] => [
  ...new Set(
    stringsIn(value)
      .flatMap(parseVariables)
      .flatMap(part => (typeof part === 'string' || part.name === 'link' ? [] : [part.name])),
  ),
];
