import {words} from '../../commands/words.js';
import {hashIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const numberKind: QuestionKind = {
  type: 'number',
  icon: hashIcon,
  name: msg => msg('Number', {id: 'question.number'}),
  keys: [],
  form: ({msg}) => [
    {
      field: 'row',
      fields: [
        {field: 'number', key: 'min', label: msg('At least', {id: 'field.min'})},
        {field: 'number', key: 'max', label: msg('At most', {id: 'field.max'})},
        {field: 'number', key: 'step', label: msg('In steps of', {id: 'field.step'})},
      ],
    },
    {field: 'text', key: 'unit', label: msg('Unit', {id: 'field.unit'}), optional: true},
  ],
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
