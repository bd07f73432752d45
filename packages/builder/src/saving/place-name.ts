import type {MsgFn} from '@lit/localize/internal/types.js';
import {at, type Path} from '../commands/path.js';
import {stepKinds} from '../editors/index.js';

interface Item {
  type?: string;
  title?: unknown;
  label?: unknown;
}

/** What the editor calls a place in a document: “Questionnaire, How was it?, Title”. */
export function placeName(
  path: Path,
  document: unknown,
  words: (text: unknown) => string,
  msg: MsgFn,
): string {
  const names = path.flatMap((part, i) => {
    if (typeof part !== 'number') return [];
    const item = at(document, path.slice(0, i + 1)) as Item | undefined;
    const kind = path[i - 1] === 'steps' ? stepKinds.get(item?.type ?? '')?.name(msg) : undefined;
    return kind ?? (words(item?.title ?? item?.label) || `${String(path[i - 1])} ${String(part + 1)}`);
  });
  // The last word that is not a language or a place in a list says which field.
  const field = path.findLast(part => typeof part === 'string' && fieldNames(msg)[part]);
  const name = field === undefined ? undefined : fieldNames(msg)[field];
  return [...names, ...(name ? [name] : names.length ? [] : [String(path[0])])].join(', ');
}

const fieldNames = (msg: MsgFn): Record<string, string> => ({
  name: msg('Name', {id: 'field.name'}),
  title: msg('Title', {id: 'field.title'}),
  intro: msg('Introduction', {id: 'field.intro'}),
  label: msg('Question', {id: 'field.question'}),
  help: msg('Help', {id: 'field.help'}),
  body: msg('Text', {id: 'field.body'}),
  subject: msg('Subject', {id: 'field.subject'}),
  satisfaction: msg('Satisfaction filter', {id: 'filter.title'}),
  required: msg('Required', {id: 'field.required'}),
  message: msg('Initial message', {id: 'path.message'}),
  thankYou: msg('Final message', {id: 'path.ending'}),
  brand: msg('Brand', {id: 'field.brand'}),
  privacy: msg('Privacy', {id: 'settings.privacy'}),
  preheader: msg('Preview text', {id: 'field.preheader'}),
  heading: msg('Title', {id: 'field.title'}),
  button: msg('Words of the button', {id: 'field.button'}),
  description: msg('In one line', {id: 'field.description'}),
  locales: msg('Languages', {id: 'field.languages'}),
});
