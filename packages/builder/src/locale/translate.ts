import {isStrTagged, joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {withParents} from '@parcours/definition';
import {interfaceLocales} from './locales.js';

type Words = string | StrResult;

/**
 * Interface texts in the language that `language` gives at each call. `configureLocalization` is global to the page,
 * and the runner in the preview speaks another language than the editor.
 */
export function translator(language: () => string): MsgFn {
  const translate = (source: Words, options?: {id?: string}): string => {
    const locale = withParents(language()).find(tag => interfaceLocales.has(tag)) ?? 'en';
    const words = (interfaceLocales.get(locale)?.[options?.id ?? ''] as Words | undefined) ?? source;
    if (!isStrTagged(words)) return words;
    const {values} = source as StrResult;
    return joinStringsAndValues(
      words.strings,
      values,
      words === source ? undefined : (words.values as number[]),
    );
  };
  return translate as MsgFn;
}
