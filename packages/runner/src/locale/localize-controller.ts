import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {withParents} from '@parcours/definition';
import {html} from 'lit';
import {directionOf} from './direction.js';
import {interfaceLocales} from './locales.js';

/**
 * Interface texts in one element's own locale. `configureLocalization` is global to the page, so two
 * runners could not speak two languages; `runtimeMsg` with our own table can.
 */
export class LocalizeController {
  readonly #host: {readonly language: string};

  constructor(host: {readonly language: string}) {
    this.#host = host;
  }

  /** For content: marked with its language where the interface does not speak the host's. */
  readonly msg: MsgFn = ((template: string, options?: {id?: string}) => {
    const words = this.plain(template, options);
    const language = this.language;
    return language ? words : html`<span lang="en" dir=${directionOf('en')}>${words}</span>`;
  }) as MsgFn;

  /** For attributes: words only. */
  readonly plain: MsgFn = ((template: string, options?: {id?: string}) =>
    runtimeMsg(interfaceLocales.get(this.language ?? 'en'), template, options)) as MsgFn;

  /** The interface language that fits the host's locale, if there is one. */
  get language() {
    return withParents(this.#host.language).find(tag => interfaceLocales.has(tag));
  }
}
