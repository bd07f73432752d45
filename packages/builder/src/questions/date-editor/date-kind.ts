import {words} from '../../commands/words.js';
import {calendarIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const dateKind: QuestionKind = {
  type: 'date',
  icon: calendarIcon,
  name: msg => msg('Date', {id: 'question.date'}),
  keys: [],
  form: ({msg}) => [
    {
      field: 'row',
      fields: [
        {field: 'date', key: 'min', label: msg('From', {id: 'field.from'})},
        {field: 'date', key: 'max', label: msg('Until', {id: 'field.until'})},
      ],
    },
  ],
  presets: [
    {
      icon: calendarIcon,
      name: msg => msg('Date', {id: 'question.date'}),
      start: locales => ({
        type: 'date',
        id: 'date',
        label: words(locales, {en: 'On which day did you visit us?', fr: 'Quel jour êtes-vous venu?'}),
      }),
    },
  ],
};
