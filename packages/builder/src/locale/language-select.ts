import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {languageName} from './language-name.js';

export interface LanguageSelect {
  /** What the list is called. */
  name: string;
  locales: readonly string[];
  chosen: string;
  /** The language of the interface. */
  language: string;
  /** Classes of the list. */
  look?: string;
}

/** A native list of a sequence's languages. */
export function languageSelect(
  {name, locales, chosen, language, look = ''}: LanguageSelect,
  choose: (locale: string) => void,
) {
  // `selected` is for the first time: an option that a person has picked once does not follow it any more.
  return html`
    <select class=${look} aria-label=${name} title=${name} .value=${live(chosen)} @change=${({target}: Event & {target: HTMLSelectElement}) => choose(target.value)}>
      ${locales.map(tag => html`<option value=${tag} ?selected=${tag === chosen}>${languageName(tag, language)}</option>`)}
    </select>
  `;
}
