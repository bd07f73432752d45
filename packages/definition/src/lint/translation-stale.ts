import type {SequenceDefinition} from '../definition.js';
import {hashText} from '../hash.js';
import type {Advice} from './advice.js';
import {replaceAt} from './replace-at.js';
import {textKey} from './text-key.js';
import {texts} from './texts.js';

/** A translation made from a source text that has changed since. The fix declares it still right. */
export function translationStale(definition: SequenceDefinition): Advice[] {
  const {translations} = definition;
  if (!translations) return [];
  const [source] = definition.locales;
  return texts(definition).flatMap(([path, text]) => {
    const key = textKey(definition, path);
    const hash = hashText(text[source] ?? '');
    return Object.entries(translations)
      .filter(([locale, hashes]) => text[locale] && Object.hasOwn(hashes, key) && hashes[key] !== hash)
      .map(([locale]) => ({
        id: 'translation-stale' as const,
        severity: 'warning' as const,
        path,
        params: {locale, key},
        fix: (current: SequenceDefinition) => replaceAt(current, ['translations', locale, key], () => hash),
      }));
  });
}
