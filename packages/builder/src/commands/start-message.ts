import type {Channel} from '../scope.js';
import {words} from './words.js';

/** What a channel says before anybody has written for it. */
export function startMessage(channel: Channel, locales: readonly string[]) {
  const button = words(locales, {en: 'Give my opinion', fr: 'Donner mon avis'});
  const body = words(locales, {
    en: 'Thank you for coming. Tell us how it went, in a minute:',
    fr: 'Merci de votre visite. Dites-nous en une minute comment elle s’est passée :',
  });
  switch (channel) {
    case 'email':
      return {
        subject: words(locales, {en: 'How was your visit?', fr: 'Comment s’est passée votre visite?'}),
        heading: words(locales, {en: 'Your opinion counts', fr: 'Votre avis compte'}),
        body,
        button,
      };
    case 'sms':
      return {
        body: words(locales, {
          en: 'Thank you for coming. How did it go? {{link}}',
          fr: "Merci de votre visite. Comment s'est-elle passee? {{link}}",
        }),
      };
    case 'hyperlink':
      return {body, button};
    default:
      return channel satisfies never;
  }
}
