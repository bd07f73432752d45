import type {SequenceDefinition} from '../definition.js';
import {safeUrl} from '../url.js';
import type {Advice} from './advice.js';
import {replaceAt} from './replace-at.js';
import {texts} from './texts.js';

/** The fields that take the inline syntax; elsewhere brackets are only brackets. */
const markedUp: ReadonlySet<unknown> = new Set(['intro', 'body', 'description', 'help']);

// Its address may hold brackets once over, as `javascript:alert(1)` does, which no link of ours may.
const marked = /\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))*)\)/g;

/** `[label](javascript:…)`: shown as plain words. The fix keeps the label. */
export function refusedLink(definition: SequenceDefinition): Advice[] {
  return texts(definition)
    .filter(([path]) => markedUp.has(path.at(-1)))
    .flatMap(([path, text]) =>
      Object.entries(text).flatMap(([locale, words]) =>
        [...words.matchAll(marked)]
          .filter(([, , url = '']) => /[()[\]]/.test(url) || !safeUrl(url, 'link'))
          .map(([link, label = '', url]) => ({
            id: 'refused-link' as const,
            severity: 'warning' as const,
            path,
            params: {url, locale},
            fix: (current: SequenceDefinition) =>
              replaceAt(current, [...path, locale], old => String(old).replace(link, () => label)),
          })),
      ),
    );
}
