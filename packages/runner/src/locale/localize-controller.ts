import {isStrTagged, joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {withParents} from '@parcours/definition';
import {html} from 'lit';
import {interfaceLocales} from './locales.js';

type Words = string | StrResult;
type Text = [template: Words, options?: {id?: string}];

/**
 * Interface texts in one element's own locale. `configureLocalization` is global to the page, so two
 * runners could not speak two languages; a look-up in a table of our own can.
 */
export class LocalizeController {
  readonly #host: {readonly language: string};

  constructor(host: {readonly language: string}) {
    this.#host = host;
  }

  /** For attributes: words only. */
  readonly plain = this.#translate.bind(this) as MsgFn;

  /** For content: marked with its language where the interface does not speak the host's. */
  readonly msg = ((...text: Text) => {
    const words = this.#translate(...text);
    return this.language ? words : html`<span lang="en" dir="ltr">${words}</span>`;
  }) as MsgFn;

  /** The interface language that fits the host's locale, if there is one. */
  get language() {
    return withParents(this.#host.language).find(tag => interfaceLocales.has(tag));
  }

  // Not a MsgFn itself: calls of those are taken for texts to translate. Every text has an id, and a translation
  // names the values of its source by their place.
  #translate(...[source, options]: Text): string {
    const table = interfaceLocales.get(this.language ?? 'en');
    const words = (table?.[options?.id ?? ''] as Words | undefined) ?? source;
    if (!isStrTagged(words)) return words;
    const {values} = source as StrResult;
    return joinStringsAndValues(
      words.strings,
      values,
      words === source ? undefined : (words.values as number[]),
    );
  }
}
