import {html} from 'lit';
import {translateOther} from '../commands/options.js';
import type {DetailFormField, FormContext, FormField} from '../form/form-field.js';
import {imageField} from '../form/image-fields.js';

/** What both kinds of choice have: answers, a free one, their order. */
export function choiceFields({msg, scope, path, value}: FormContext): FormField[] {
  const details: DetailFormField[] = [
    ...(value['shuffle']
      ? [{field: 'switch', key: 'fixed', label: msg('Stays last', {id: 'field.fixed'})} as const]
      : []),
    // A native list shows words only.
    ...(value['look'] === 'dropdown' ? [] : [imageField(msg)]),
  ];
  return [
    {
      field: 'own',
      template: html`<sequence-answers-field .scope=${scope} .path=${[...path, 'options']} .label=${msg('Answers', {id: 'field.answers'})} .nextLabel=${msg('Type, or paste one answer per line', {id: 'answers.next'})} .details=${details}></sequence-answers-field>`,
    },
    {
      field: 'part',
      key: 'other',
      label: msg('“Other”', {id: 'field.other'}),
      start: true,
      fields: [
        {
          field: 'text',
          key: 'label',
          label: msg('Words of “Other”', {id: 'field.other-label'}),
          hint: msg('Left empty, customers read “Other” in their language.', {id: 'field.other-hint'}),
          command: translateOther,
        },
      ],
    },
    {field: 'switch', key: 'shuffle', label: msg('Shuffle', {id: 'field.shuffle'})},
  ];
}
