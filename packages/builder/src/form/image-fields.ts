import type {MsgFn} from '@lit/localize/internal/types.js';
import type {DetailFormField} from './form-field.js';

/** An image that may be left out: where it is, and what it shows. */
export function imageField(
  msg: MsgFn,
  key = 'image',
  label = msg('Image', {id: 'field.image'}),
): DetailFormField {
  return {
    field: 'part',
    key,
    label,
    start: {src: {}, alt: {}},
    fields: [
      {field: 'upload', key: 'src', label: msg('Upload an image', {id: 'upload.choose'})},
      {field: 'text', key: 'src', label: msg('Address of the image', {id: 'field.image-src'}), url: true},
      {
        field: 'text',
        key: 'alt',
        label: msg('What it shows', {id: 'field.image-alt'}),
        hint: msg('Read aloud to those who cannot see it.', {id: 'field.image-alt-hint'}),
      },
    ],
  };
}
