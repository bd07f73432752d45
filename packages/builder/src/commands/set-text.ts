import type {LocalizedText} from '@parcours/definition';
import type {Command} from './command.js';
import type {Path} from './path.js';
import {changeAt} from './set-at.js';

/** Writes a text in one language. An empty one is removed; `isOptional` removes a text that says nothing any more. */
export function setText(path: Path, locale: string, text: string, isOptional = false): Command {
  return document =>
    changeAt(document, path, old => {
      // A plain string means the source language.
      const texts: LocalizedText =
        typeof old === 'string' ? {[document.locales[0]]: old} : {...(old as object)};
      const {[locale]: _old, ...others} = texts;
      const written = text ? {...texts, [locale]: text} : others;
      return isOptional && !Object.keys(written).length ? undefined : written;
    });
}
