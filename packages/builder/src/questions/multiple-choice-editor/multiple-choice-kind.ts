import {choiceFields} from '../choice-fields.js';
import {words} from '../../commands/words.js';
import {tickIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const multipleChoiceKind: QuestionKind = {
  type: 'multiple-choice',
  icon: tickIcon,
  name: msg => msg('Several choices', {id: 'question.multiple-choice'}),
  keys: ['options', 'other', 'shuffle'],
  form: context => {
    const {msg, value} = context;
    const count = Array.isArray(value['options']) ? value['options'].length : 0;
    const limits = [
      {value: undefined, label: msg('No limit', {id: 'field.no-limit'})},
      ...Array.from({length: count}, (_, i) => ({value: i + 1, label: String(i + 1)})),
    ];
    return [
      ...choiceFields(context),
      {
        field: 'row',
        fields: [
          {field: 'select', key: 'min', label: msg('At least', {id: 'field.min'}), choices: limits},
          {field: 'select', key: 'max', label: msg('At most', {id: 'field.max'}), choices: limits},
        ],
      },
    ];
  },
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
