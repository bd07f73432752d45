import {words} from '../../commands/words.js';
import {consentIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const consentKind: QuestionKind = {
  type: 'consent',
  icon: consentIcon,
  name: msg => msg('Consent', {id: 'question.consent'}),
  keys: [],
  presets: [
    {
      icon: consentIcon,
      name: msg => msg('Consent', {id: 'question.consent'}),
      start: locales => ({
        type: 'consent',
        id: 'consent',
        label: words(locales, {
          en: 'I agree to be contacted about my answers.',
          fr: 'J’accepte que l’on communique avec moi au sujet de mes réponses.',
        }),
      }),
    },
  ],
};
