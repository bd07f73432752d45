import {labelFields, scaleField} from '../scale-fields.js';
import {html} from 'lit';
import {words} from '../../commands/words.js';
import {gridIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const matrixKind: QuestionKind = {
  type: 'matrix',
  icon: gridIcon,
  name: msg => msg('Table', {id: 'question.matrix'}),
  keys: ['scale', 'labels'],
  form: context => {
    const {msg, scope, path} = context;
    return [
      {
        field: 'own',
        template: html`<sequence-answers-field .scope=${scope} .path=${[...path, 'rows']} .label=${msg('Rows', {id: 'field.rows'})} .nextLabel=${msg('Type, or paste one row per line', {id: 'answers.next-row'})}></sequence-answers-field>`,
      },
      scaleField(msg, 10),
      labelFields(context),
    ];
  },
  presets: [
    {
      icon: gridIcon,
      name: msg => msg('Table', {id: 'question.matrix'}),
      note: msg => msg('a rating on each row', {id: 'question.matrix-note'}),
      start: locales => ({
        type: 'matrix',
        id: 'table',
        label: words(locales, {
          en: 'How do you rate each of these?',
          fr: 'Quelle note donnez-vous à chacun?',
        }),
        rows: [
          {id: 'welcome', label: words(locales, {en: 'The welcome', fr: 'L’accueil'})},
          {id: 'explanations', label: words(locales, {en: 'The explanations', fr: 'Les explications'})},
        ],
        scale: 5,
      }),
    },
  ],
};
