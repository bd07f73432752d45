import {labelFields, scaleField} from '../scale-fields.js';
import {words} from '../../commands/words.js';
import {smileIcon, starIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const ratingKind: QuestionKind = {
  type: 'rating',
  icon: smileIcon,
  name: msg => msg('Rating', {id: 'question.rating'}),
  keys: ['scale', 'labels'],
  form: context => {
    const {msg, value} = context;
    const isSmileys = value['look'] === 'smileys';
    return [
      {
        field: 'row',
        fields: [
          {
            field: 'select',
            key: 'look',
            label: msg('Look', {id: 'field.look'}),
            choices: [
              {value: 'smileys', label: msg('Smileys', {id: 'question.smileys'})},
              {value: 'stars', label: msg('Stars', {id: 'question.stars'})},
              {value: 'numbers', label: msg('Numbers', {id: 'look.numbers'})},
              {value: 'labels', label: msg('Words', {id: 'look.labels'})},
            ],
          },
          scaleField(msg, isSmileys ? 5 : 10),
        ],
      },
      labelFields(context),
    ];
  },
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
