import type {SequenceDefinition} from '../definition.js';
import {withParents} from '../text.js';
import type {Advice} from './advice.js';
import {texts} from './texts.js';

/** A text that a language of the sequence does not have, neither itself nor its parent (`fr-CA` → `fr`). */
export function translationMissing(definition: SequenceDefinition): Advice[] {
  return texts(definition).flatMap(([path, text]) =>
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
