import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {translator} from './locale/translate.js';

/** What the elements that a page places by itself share. */
export abstract class BuilderRoot extends LitElement {
  /** BCP 47 tag of the interface's language; without it, the page's. */
  @property() locale = '';

  /** Interface text. */
  protected readonly msg = translator(() => this.language);

  /** The language shown. */
  get language(): string {
    return this.locale || this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }
}
