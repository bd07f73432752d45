import {words} from '../../commands/words.js';
import {documentIcon} from '../../icons/icons.js';
import type {StepKind} from '../step-kind.js';

export const contentKind: StepKind = {
  type: 'content',
  icon: documentIcon,
  name: msg => msg('Content', {id: 'step.content'}),
  note: msg => msg('Welcome or explain, nothing to answer', {id: 'step.content-note'}),
  describe: (_step, msg) => msg('Nothing to answer', {id: 'path.content'}),
  form: ({msg}) => [{field: 'text', key: 'body', label: msg('Text', {id: 'field.body'}), multiline: true}],
  start: (locales, index) => ({
    type: 'content',
    audience: 'everyone',
    ...(index === 0
      ? {
          id: 'welcome',
          title: words(locales, {en: 'Welcome', fr: 'Bienvenue'}),
          body: words(locales, {
            en: 'A few questions about your visit: it takes less than a minute.',
            fr: 'Quelques questions sur votre visite : moins d’une minute suffit.',
          }),
        }
      : {
          id: 'note',
          title: words(locales, {en: 'Good to know', fr: 'Bon à savoir'}),
          body: words(locales, {
            en: 'We read every answer: it tells us what to do better.',
            fr: 'Nous lisons chaque réponse : elle nous dit quoi améliorer.',
          }),
        }),
  }),
};
