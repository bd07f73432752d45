import {html} from 'lit';
import type {FormContext, FormField} from '../form/form-field.js';

/** What both kinds of choice have: answers, a free one, their order. */
export function choiceFields({msg, scope, path}: FormContext): FormField[] {
  return [
    {
      field: 'own',
      template: html`<sequence-answers-field .scope=${scope} .path=${[...path, 'options']} .label=${msg('Answers', {id: 'field.answers'})} .nextLabel=${msg('Type, or paste one answer per line', {id: 'answers.next'})}></sequence-answers-field>`,
    },
    {
      field: 'row',
      fields: [
        {field: 'switch', key: 'other', label: msg('“Other”', {id: 'field.other'})},
        {field: 'switch', key: 'shuffle', label: msg('Shuffle', {id: 'field.shuffle'})},
      ],
    },
  ];
}
