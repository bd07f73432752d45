import {html} from 'lit';
import type {Form} from '../form/form-field.js';
import {imageField} from '../form/image-fields.js';

/** What every step has, around what its type adds. */
export const stepForm: Form = context => {
  const {msg, scope, path, value} = context;
  return [
    {field: 'text', key: 'title', label: msg('Title', {id: 'field.title'})},
    {
      field: 'text',
      key: 'intro',
      label: msg('Introduction', {id: 'field.intro'}),
      multiline: true,
      optional: true,
    },
    ...(scope.stepKinds.get(String(value['type']))?.form(context) ?? []),
    {
      field: 'section',
      title: msg('Who sees this step', {id: 'step.audience'}),
      fields: [
        {
          field: 'select',
          key: 'audience',
          label: msg('Customers', {id: 'field.audience'}),
          choices: [
            {value: 'satisfied', label: msg('Satisfied, or not known yet', {id: 'audience.satisfied'})},
            {value: 'dissatisfied', label: msg('Dissatisfied only', {id: 'audience.dissatisfied'})},
            {value: 'everyone', label: msg('Everyone', {id: 'audience.everyone'})},
          ],
        },
        {
          field: 'own',
          template: html`<sequence-condition-field .scope=${scope} .path=${path}></sequence-condition-field>`,
        },
      ],
    },
    {
      field: 'section',
      title: msg('Details', {id: 'step.details'}),
      fields: [
        imageField(msg),
        {
          field: 'text',
          key: 'button',
          label: msg('Text of the button', {id: 'field.button'}),
          optional: true,
        },
      ],
    },
  ];
};
