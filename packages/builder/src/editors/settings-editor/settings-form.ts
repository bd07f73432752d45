import {html} from 'lit';
import type {Form} from '../../form/form-field.js';
import {imageField} from '../../form/image-fields.js';

/** What concerns the whole sequence. */
export const settingsForm: Form = ({msg, scope}) => [
  {
    field: 'text',
    key: 'name',
    label: msg('Name', {id: 'field.name'}),
    hint: msg('In your lists; customers do not see it.', {id: 'field.name-hint'}),
  },
  {
    field: 'text',
    key: 'industry',
    label: msg('Industry', {id: 'field.industry'}),
    hint: msg('One word in small letters, such as dental.', {id: 'field.industry-hint'}),
    plain: true,
    optional: true,
  },
  {
    field: 'own',
    template: html`<sequence-languages-field .scope=${scope} .path=${['locales']} .label=${msg('Languages', {id: 'field.languages'})}></sequence-languages-field>`,
  },
  {
    field: 'section',
    title: msg('Brand', {id: 'field.brand'}),
    fields: [
      {
        field: 'text',
        key: ['brand', 'name'],
        label: msg('Name of the business', {id: 'field.brand-name'}),
        plain: true,
        optional: true,
      },
      {
        field: 'own',
        template: html`<sequence-color-field .scope=${scope} .path=${['brand', 'accent']} .label=${msg('Colour', {id: 'field.accent'})}></sequence-color-field>`,
      },
      {
        field: 'select',
        key: ['brand', 'scheme'],
        label: msg('Scheme', {id: 'field.scheme'}),
        choices: [
          {value: undefined, label: msg('As the customer’s device', {id: 'scheme.auto'})},
          {value: 'light', label: msg('Always light', {id: 'scheme.light'})},
          {value: 'dark', label: msg('Always dark', {id: 'scheme.dark'})},
        ],
      },
      {...imageField(msg, 'logo', msg('Logo', {id: 'field.logo'})), key: ['brand', 'logo']},
    ],
  },
  {
    field: 'section',
    title: msg('Privacy', {id: 'settings.privacy'}),
    fields: [
      {
        field: 'part',
        key: 'privacy',
        label: msg('A line under each step', {id: 'field.privacy'}),
        start: {text: {}},
        fields: [
          {field: 'text', key: 'text', label: msg('Text', {id: 'field.body'}), multiline: true},
          {field: 'text', key: 'url', label: msg('Link', {id: 'field.url'}), optional: true, url: true},
        ],
      },
    ],
  },
  {
    field: 'section',
    title: msg('Availability', {id: 'settings.availability'}),
    fields: [
      {
        field: 'part',
        key: 'availability',
        label: msg('Open between two dates', {id: 'field.availability'}),
        start: {},
        fields: [
          {
            field: 'row',
            fields: [
              {field: 'date', key: 'from', label: msg('From', {id: 'field.from'}), withTime: true},
              {field: 'date', key: 'until', label: msg('Until', {id: 'field.until'}), withTime: true},
            ],
          },
          {
            field: 'part',
            key: 'closed',
            label: msg('Words of your own once it is closed', {id: 'field.closed'}),
            start: {title: {}},
            fields: [
              {field: 'text', key: 'title', label: msg('Title', {id: 'field.title'})},
              {
                field: 'text',
                key: 'body',
                label: msg('Text', {id: 'field.body'}),
                multiline: true,
                optional: true,
              },
            ],
          },
        ],
      },
    ],
  },
];
