import {words} from '../../commands/words.js';
import {gaugeIcon} from '../../icons/icons.js';
import type {QuestionKind} from '../question-kind.js';

export const npsKind: QuestionKind = {
  type: 'nps',
  icon: gaugeIcon,
  name: msg => msg('Recommendation', {id: 'question.nps'}),
  keys: [],
  form: ({msg}) => [
    {
      field: 'row',
      fields: [
        {field: 'text', key: 'lowLabel', label: msg('0 means', {id: 'field.low'}), optional: true},
        {field: 'text', key: 'highLabel', label: msg('10 means', {id: 'field.high'}), optional: true},
      ],
    },
  ],
  presets: [
    {
      icon: gaugeIcon,
      name: msg => msg('Recommendation', {id: 'question.nps'}),
      note: msg => msg('from 0 to 10', {id: 'question.nps-note'}),
      isCommon: true,
      start: locales => ({
        type: 'nps',
        id: 'nps',
        label: words(locales, {
          en: 'How likely are you to recommend us to a friend or colleague?',
          fr: 'Quelle est la probabilité que vous nous recommandiez à un ami ou à un collègue?',
        }),
        lowLabel: words(locales, {en: 'Not at all likely', fr: 'Pas du tout probable'}),
        highLabel: words(locales, {en: 'Extremely likely', fr: 'Extrêmement probable'}),
        required: true,
      }),
    },
  ],
};
