import {words} from '../../commands/words.js';
import {pencilIcon, textIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const textKind: QuestionKind = {
  type: 'text',
  icon: textIcon,
  name: msg => msg('Comment', {id: 'question.text'}),
  keys: [],
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
