import {words} from '../../commands/words.js';
import {smileIcon, starIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const ratingKind: QuestionKind = {
  type: 'rating',
  icon: smileIcon,
  name: msg => msg('Rating', {id: 'question.rating'}),
  keys: ['scale', 'labels'],
  presets: [
    {
      icon: smileIcon,
      name: msg => msg('Smileys', {id: 'question.smileys'}),
      note: msg => msg('from 2 to 5', {id: 'question.smileys-note'}),
      isCommon: true,
      start: locales => ({
        type: 'rating',
        id: 'rating',
        label: words(locales, {en: 'How was the welcome?', fr: 'Comment s’est passé l’accueil?'}),
        scale: 5,
        look: 'smileys',
      }),
    },
    {
      icon: starIcon,
      name: msg => msg('Stars', {id: 'question.stars'}),
      note: msg => msg('from 2 to 10', {id: 'question.stars-note'}),
      isCommon: true,
      start: locales => ({
        type: 'rating',
        id: 'stars',
        label: words(locales, {en: 'How was the service?', fr: 'Comment était le service?'}),
        scale: 5,
        look: 'stars',
      }),
    },
  ],
};
