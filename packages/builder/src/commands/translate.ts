import {
  hashText,
  resolveText,
  textKey,
  type LocalizedText,
  type SequenceDefinition,
} from '@parcours/definition';
import type {Command} from './command.js';
import {at, type Path} from './path.js';
import {setAt} from './set-at.js';
import {setText} from './set-text.js';

/**
 * Writes a text in one language. What is not the source remembers which source it was made from, so that a later
 * change of the source shows.
 */
export function translate(path: Path, locale: string, words: string, isOptional = false): Command {
  return document => {
    const written = setText(path, locale, words, isOptional)(document);
    if (locale === document.locales[0] || written === document) return written;
    return words ? confirm(path, locale)(written) : forget(path, locale, document, written);
  };
}

/** Says that a translation is right for the source as it is now. */
export function confirm(path: Path, locale: string): Command {
  return document => {
    const source = resolveText(
      at(document, path) as LocalizedText | undefined,
      document.locales[0],
      document.locales[0],
    );
    return setAt(document, ['translations', locale, textKey(document, path)], hashText(source?.text ?? ''));
  };
}

function forget(path: Path, locale: string, before: SequenceDefinition, document: SequenceDefinition) {
  const key = textKey(before, path);
  return at(document, ['translations', locale, key]) === undefined
    ? document
    : setAt(document, ['translations', locale, key], undefined);
}
