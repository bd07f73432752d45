import type {SequenceDefinition} from '@parcours/definition';
import type {Command} from './command.js';
import {at, type Path} from './path.js';
import {setText} from './set-text.js';

/**
 * Writes the address of an image or of a page. It is one for all languages, and is changed for all of them, until a
 * language is given one of its own.
 */
export function setAddress(path: Path, locale: string, address: string, isOptional = false): Command {
  return document => setText(path, sharedBy(document, path) ?? locale, address, isOptional)(document);
}

/** The language under which an address is kept that all languages share; undefined where they do not. */
export function sharedBy(document: SequenceDefinition, path: Path): string | undefined {
  const value = at(document, path);
  const byLocale = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const [first = document.locales[0], ...others] = byLocale.flatMap(([locale, address]) =>
    address ? [locale] : [],
  );
  return others.length ? undefined : first;
}
