import {words} from '../../commands/words.js';
import {pencilIcon, textIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const textKind: QuestionKind = {
  type: 'text',
  icon: textIcon,
  name: msg => msg('Comment', {id: 'question.text'}),
  keys: [],
  form: ({msg}) => [
    {
      field: 'row',
      fields: [
        {
          field: 'select',
          key: 'format',
          label: msg('Asks for', {id: 'field.format'}),
          choices: [
            {value: 'plain', label: msg('Any text', {id: 'format.plain'})},
            {value: 'name', label: msg('A name', {id: 'format.name'})},
            {value: 'email', label: msg('An email address', {id: 'format.email'})},
            {value: 'tel', label: msg('A phone number', {id: 'format.tel'})},
          ],
        },
        {field: 'number', key: 'lines', label: msg('Lines', {id: 'field.lines'}), min: 1, max: 20},
        {
          field: 'number',
          key: 'maxLength',
          label: msg('Characters at most', {id: 'field.max-length'}),
          min: 1,
        },
      ],
    },
    {
      field: 'text',
      key: 'placeholder',
      label: msg('Example in the field', {id: 'field.placeholder'}),
      optional: true,
    },
  ],
  presets: [
    {
      icon: textIcon,
      name: msg => msg('Comment', {id: 'question.text'}),
      note: msg => msg('free text', {id: 'question.text-note'}),
      isCommon: true,
      start: locales => ({
        type: 'text',
        id: 'comment',
        label: words(locales, {en: 'What could we do better?', fr: 'Que pourrions-nous faire mieux?'}),
        lines: 3,
        format: 'plain',
      }),
    },
    {
      icon: pencilIcon,
      name: msg => msg('Contact details', {id: 'question.contact'}),
      note: msg => msg('name, email', {id: 'question.contact-note'}),
      start: locales => ({
        type: 'text',
        id: 'email',
        label: words(locales, {en: 'Your email address', fr: 'Votre adresse courriel'}),
        lines: 1,
        format: 'email',
      }),
    },
  ],
};
