import {directionOf} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageChooseEvent} from '../events/language-choose-event.js';
import {globeIcon} from '../icons/icons.js';
import {SequenceElement} from '../sequence-element.js';
import {base} from '../theme/base.styles.js';
import {styles} from './sequence-language.styles.js';

/**
 * @tag sequence-language
 * @summary With two languages, one button that names the other one in its own words; with more, a menu.
 * @event {LanguageChooseEvent} language-choose - A person chose another language.
 * @csspart language - The button or the menu.
 */
export class SequenceLanguage extends SequenceElement {
  static override styles = [base, styles];

  /** The languages to choose from, as BCP 47 tags. */
  @property({attribute: false}) locales: readonly string[] = [];

  protected override render() {
    const others = this.locales.filter(locale => locale !== this.locale);
    if (!others.length) return nothing;
    if (others.length > 1) return this.#renderMenu();
    const other = others[0]!;
    return html`
      <button class="language" part="language" type="button" lang=${other} @click=${() => this.#choose(other)}>
        ${globeIcon}<span dir=${directionOf(other)}>${nameOf(other)}</span>
      </button>
    `;
  }

  #renderMenu() {
    return html`
      <label class="language" part="language">
        ${globeIcon}
        <span class="visually-hidden">${this.msg('Language', {id: 'language.label'})}</span>
        <select .value=${this.locale} @change=${this.#onChange}>
          ${this.locales.map(
            locale => html`
              <option value=${locale} lang=${locale} ?selected=${locale === this.locale}>${nameOf(locale)}</option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #onChange(event: Event) {
    this.#choose((event.target as HTMLSelectElement).value);
  }

  #choose(locale: string) {
    this.dispatchEvent(new LanguageChooseEvent(locale));
  }
}

/** A language's own name, with a capital: it stands alone. */
function nameOf(locale: string) {
  const name = new Intl.DisplayNames([locale], {type: 'language'}).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-language': SequenceLanguage;
  }
}
