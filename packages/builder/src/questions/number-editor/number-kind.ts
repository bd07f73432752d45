import {words} from '../../commands/words.js';
import {hashIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const numberKind: QuestionKind = {
  type: 'number',
  icon: hashIcon,
  name: msg => msg('Number', {id: 'question.number'}),
  keys: [],
  presets: [
    {
      icon: hashIcon,
      name: msg => msg('Number', {id: 'question.number'}),
      start: locales => ({
        type: 'number',
        id: 'number',
        label: words(locales, {
          en: 'How many minutes did you wait?',
          fr: 'Combien de minutes avez-vous attendu?',
        }),
        min: 0,
      }),
    },
  ],
};
