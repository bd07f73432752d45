import {nothing} from 'lit';
import {languageSelect} from '../locale/language-select.js';
import type {Outgoing} from './outgoing.js';

/** Which language goes out, where there is a choice. */
export function renderLanguage({definition, scope, locale, chooseLocale, msg}: Outgoing) {
  const {locales} = definition;
  if (locales.length < 2) return nothing;
  const name = msg('Language of what goes out', {id: 'share.language'});
  return languageSelect({name, locales, chosen: locale, language: scope.locale}, chooseLocale);
}
