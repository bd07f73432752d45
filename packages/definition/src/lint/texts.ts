import type {SequenceDefinition} from '../definition.js';
import type {LocalizedText} from '../text.js';
import type {Path} from './advice.js';

/** Addresses and hashes of translations look like texts (one string per locale) and are not words. */
const notWords = new Set(['src', 'url', 'translations']);

/**
 * Every text of the document with its path, a host's own fields included. A text is known by its shape (strings
 * only, under locales of the sequence only), so that a new field needs no line here.
 */
export function texts(definition: SequenceDefinition): [Path, LocalizedText][] {
  return [...walk(definition, [], new Set(definition.locales))];
}

function* walk(node: unknown, path: Path, locales: ReadonlySet<string>): Generator<[Path, LocalizedText]> {
  if (typeof node !== 'object' || node === null) return;
  if (isText(node, locales)) {
    yield [path, node];
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (notWords.has(key) || key.startsWith('x-')) continue;
    yield* walk(child, [...path, Array.isArray(node) ? Number(key) : key], locales);
  }
}

function isText(node: object, locales: ReadonlySet<string>): node is LocalizedText {
  const entries = Object.entries(node);
  return (
    !Array.isArray(node) &&
    entries.length > 0 &&
    entries.every(([key, value]) => locales.has(key) && typeof value === 'string')
  );
}
