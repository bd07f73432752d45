import {directionOf, withParents} from '@parcours/definition';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {interfaceLocales} from './locale/locales.js';
import {translator} from './locale/translate.js';

/** What the elements that a page places by itself share. */
export abstract class BuilderRoot extends LitElement {
  /** BCP 47 tag of the interface's language; without it, the page's. One that it has no texts in gives English. */
  @property() locale = '';

  /** Interface text. */
  protected readonly msg = translator(() => this.language);

  /** The language shown. */
  get language(): string {
    const wanted = this.locale || this.closest<HTMLElement>('[lang]')?.lang || 'en';
    return withParents(wanted).some(tag => interfaceLocales.has(tag)) ? wanted : 'en';
  }

  /** Which way the interface runs, whichever way the page does. */
  protected get direction() {
    return directionOf(this.language);
  }
}
