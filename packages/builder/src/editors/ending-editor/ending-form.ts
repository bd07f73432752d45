import type {Form} from '../../form/form-field.js';
import {imageField} from '../../form/image-fields.js';

/** A final message. */
export const endingForm: Form = ({msg}) => [
  {field: 'text', key: 'title', label: msg('Title', {id: 'field.title'})},
  {field: 'text', key: 'body', label: msg('Text', {id: 'field.body'}), multiline: true, optional: true},
  imageField(msg),
  {
    field: 'part',
    key: 'button',
    label: msg('Button', {id: 'ending.button'}),
    start: {label: {}, url: {}},
    fields: [
      {
        field: 'row',
        fields: [
          {field: 'text', key: 'label', label: msg('Text of the button', {id: 'field.button'})},
          {field: 'text', key: 'url', label: msg('Link', {id: 'field.url'}), url: true},
        ],
      },
    ],
  },
];
