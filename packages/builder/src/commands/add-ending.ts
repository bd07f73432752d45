import type {Command} from './command.js';
import {setAt} from './set-at.js';
import {words} from './words.js';

/** Gives dissatisfied customers a final message of their own. */
export const addEnding: Command = document =>
  setAt(document, ['thankYou', 'dissatisfied'], {
    title: words(document.locales, {en: 'We are sorry', fr: 'Nous sommes désolés'}),
    body: words(document.locales, {
      en: 'Thank you for telling us. Someone will read your answers and call you.',
      fr: 'Merci de nous l’avoir dit. Quelqu’un lira vos réponses et vous rappellera.',
    }),
  });
