import {choiceFields} from '../choice-fields.js';
import {words} from '../../commands/words.js';
import {dropdownIcon, radioIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const singleChoiceKind: QuestionKind = {
  type: 'single-choice',
  icon: radioIcon,
  name: msg => msg('One choice', {id: 'question.single-choice'}),
  keys: ['options', 'other', 'shuffle'],
  form: context => [
    ...choiceFields(context),
    {
      field: 'select',
      key: 'look',
      label: context.msg('Look', {id: 'field.look'}),
      choices: [
        {value: 'list', label: context.msg('List', {id: 'look.list'})},
        {value: 'buttons', label: context.msg('Buttons', {id: 'look.buttons'})},
        {value: 'dropdown', label: context.msg('Dropdown', {id: 'question.dropdown'})},
      ],
    },
  ],
  presets: [
    {
      icon: radioIcon,
      name: msg => msg('One choice', {id: 'question.single-choice'}),
      note: msg => msg('list, buttons', {id: 'question.single-choice-note'}),
      isCommon: true,
      start: locales => ({
        type: 'single-choice',
        id: 'choice',
        label: words(locales, {en: 'Did everything go as planned?', fr: 'Tout s’est-il passé comme prévu?'}),
        options: [
          {id: 'yes', label: words(locales, {en: 'Yes', fr: 'Oui'})},
          {id: 'nearly', label: words(locales, {en: 'More or less', fr: 'Plus ou moins'})},
          {id: 'no', label: words(locales, {en: 'No', fr: 'Non'})},
        ],
        look: 'list',
      }),
    },
    {
      icon: dropdownIcon,
      name: msg => msg('Dropdown', {id: 'question.dropdown'}),
      start: locales => ({
        type: 'single-choice',
        id: 'where',
        label: words(locales, {
          en: 'Which location did you visit?',
          fr: 'Quelle succursale avez-vous visitée?',
        }),
        options: [
          {id: 'first', label: words(locales, {en: 'Downtown', fr: 'Centre-ville'})},
          {id: 'second', label: words(locales, {en: 'North shore', fr: 'Rive-Nord'})},
        ],
        look: 'dropdown',
      }),
    },
  ],
};
