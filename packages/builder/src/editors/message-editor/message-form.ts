import {resolveText, type SequenceDefinition} from '@parcours/definition';
import {html} from 'lit';
import type {Form, FormContext, FormField} from '../../form/form-field.js';
import {imageField} from '../../form/image-fields.js';

/** The initial message: its channel, and what that channel says. A channel left and found again has kept its words. */
export const messageForm: Form = context => {
  const {scope, path} = context;
  const {channel} = scope.document.message;
  return [
    {
      field: 'own',
      template: html`<sequence-channel-field .scope=${scope} .path=${path}></sequence-channel-field>`,
    },
    ...forms[channel](context),
  ];
};

const forms: Record<SequenceDefinition['message']['channel'], Form> = {
  email: ({msg, scope}) => [
    {field: 'text', key: ['email', 'subject'], label: msg('Subject', {id: 'field.subject'})},
    {
      field: 'text',
      key: ['email', 'preheader'],
      label: msg('Preview text', {id: 'field.preheader'}),
      hint: msg('Beside the subject, in the list of messages.', {id: 'field.preheader-hint'}),
      optional: true,
    },
    {field: 'text', key: ['email', 'heading'], label: msg('Title', {id: 'field.title'})},
    {field: 'text', key: ['email', 'body'], label: msg('Text', {id: 'field.body'}), multiline: true},
    {field: 'text', key: ['email', 'button'], label: msg('Text of the button', {id: 'field.button'})},
    embedField(scope, msg),
    {
      field: 'section',
      title: msg('Details', {id: 'step.details'}),
      fields: [
        nested(imageField(msg), 'email'),
        {
          field: 'text',
          key: ['email', 'signature'],
          label: msg('Signature', {id: 'field.signature'}),
          multiline: true,
          optional: true,
        },
      ],
    },
  ],
  sms: ({msg, scope, path}) => [
    {field: 'text', key: ['sms', 'body'], label: msg('Text', {id: 'field.body'}), multiline: true, sms: true},
    {
      field: 'own',
      template: html`<sequence-sms-meter .scope=${scope} .path=${[...path, 'sms', 'body']}></sequence-sms-meter>`,
    },
  ],
  hyperlink: ({msg}) => [
    {field: 'text', key: ['hyperlink', 'title'], label: msg('Title', {id: 'field.title'}), optional: true},
    {
      field: 'text',
      key: ['hyperlink', 'body'],
      label: msg('Text', {id: 'field.body'}),
      multiline: true,
      optional: true,
    },
    {field: 'text', key: ['hyperlink', 'button'], label: msg('Text of the button', {id: 'field.button'})},
  ],
};

/** Which question of the first step the e-mail asks by itself. */
function embedField({document, content}: FormContext['scope'], msg: FormContext['msg']): FormField {
  const [first] = document.steps;
  const asked = first?.type === 'questionnaire' ? first.questions : [];
  return {
    field: 'select',
    key: ['email', 'embedQuestion'],
    label: msg('Question asked in the email', {id: 'field.embed'}),
    hint: msg(
      'A number that is touched opens the sequence with that answer chosen. Nothing is sent before “Continue”.',
      {id: 'field.embed-hint'},
    ),
    choices: [
      {value: undefined, label: msg('None', {id: 'field.embed-none'})},
      ...asked
        .filter(({type}) => type === 'nps' || type === 'rating')
        .map(({id, label}) => ({
          value: id,
          label: resolveText(label, content, document.locales[0])?.text ?? id,
        })),
    ],
  };
}

function nested(field: FormField, key: string): FormField {
  return 'key' in field
    ? {...field, key: [key, ...(typeof field.key === 'string' ? [field.key] : field.key)]}
    : field;
}
