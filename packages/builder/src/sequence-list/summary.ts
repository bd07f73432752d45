import type {LocalizedText, SequenceDefinition} from '@parcours/definition';
import {at, type Path} from '../commands/path.js';
import type {StoredSequence} from '../store/sequence-store.js';

/** What a list shows of a sequence, however much of it is there: a draft may be anything. */
export interface Summary {
  id: string;
  name: LocalizedText;
  business: string;
  accent: string;
  channel: string;
  steps: string[];
  locales: string[];
  changed: string;
  isArchived: boolean;
}

export function summaryOf({id, definition, changed, isArchived = false}: StoredSequence): Summary {
  const document = definition as Partial<SequenceDefinition>;
  const {name} = document;
  const accent = at(document, ['brand', 'accent']);
  const steps = Array.isArray(document.steps) ? document.steps : [];
  return {
    id,
    name: typeof name === 'string' ? {en: name} : (name ?? {}),
    business: wordsAt(document, ['brand', 'name']),
    accent: typeof accent === 'string' && /^#[0-9a-f]{6}$/i.test(accent) ? accent : '',
    channel: wordsAt(document, ['message', 'channel']),
    steps: steps.map(({type}: {type?: unknown}) => String(type)),
    locales: Array.isArray(document.locales) ? document.locales : [],
    changed,
    isArchived,
  };
}

function wordsAt(document: unknown, path: Path): string {
  const found = at(document, path);
  return typeof found === 'string' ? found : '';
}

/** As one types it when looking for something: without accents and capitals. */
export const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether what is looked for stands in the names of a sequence, in any language. */
export function speaksOf({name, business, id}: Summary, query: string): boolean {
  const words = folded([...Object.values(name), business, id].join(' '));
  return folded(query)
    .split(/\s+/)
    .every(word => words.includes(word));
}
