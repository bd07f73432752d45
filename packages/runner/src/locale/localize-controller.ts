import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {withParents} from '@parcours/definition';
import {html} from 'lit';
import {interfaceLocales} from './locales.js';

type Text = [template: string, options?: {id?: string}];

/**
 * Interface texts in one element's own locale. `configureLocalization` is global to the page, so two
 * runners could not speak two languages; `runtimeMsg` with our own table can.
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

  // Not a MsgFn itself: calls of those are taken for texts to translate.
  #translate(...[template, options]: Text) {
    return runtimeMsg(interfaceLocales.get(this.language ?? 'en'), template, options);
  }
}
