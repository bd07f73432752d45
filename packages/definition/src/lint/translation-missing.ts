import type {SequenceDefinition} from '../definition.js';
import {withParents} from '../text.js';
import type {Advice} from './advice.js';
import {texts} from './texts.js';

/**
 * A text that a language of the sequence does not have, neither itself nor its parent (`fr-CA` → `fr`). What no language
 * has is left out on purpose, as the words of a picture that only decorates.
 */
export function translationMissing(definition: SequenceDefinition): Advice[] {
  const written = texts(definition).filter(([, text]) => Object.values(text).some(Boolean));
  return written.flatMap(([path, text]) =>
    definition.locales
      .filter(locale => !withParents(locale).some(tag => text[tag]))
      .map(locale => ({
        id: 'translation-missing' as const,
        severity: 'warning' as const,
        path,
        params: {locale},
      })),
  );
}
