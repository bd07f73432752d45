import {words} from '../../commands/words.js';
import {tickIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const multipleChoiceKind: QuestionKind = {
  type: 'multiple-choice',
  icon: tickIcon,
  name: msg => msg('Several choices', {id: 'question.multiple-choice'}),
  keys: ['options', 'other', 'shuffle'],
  presets: [
    {
      icon: tickIcon,
      name: msg => msg('Several choices', {id: 'question.multiple-choice'}),
      isCommon: true,
      start: locales => ({
        type: 'multiple-choice',
        id: 'choices',
        label: words(locales, {en: 'What did you like?', fr: 'Qu’avez-vous aimé?'}),
        options: [
          {id: 'welcome', label: words(locales, {en: 'The welcome', fr: 'L’accueil'})},
          {id: 'quality', label: words(locales, {en: 'The quality', fr: 'La qualité'})},
          {id: 'price', label: words(locales, {en: 'The price', fr: 'Le prix'})},
        ],
      }),
    },
  ],
};
