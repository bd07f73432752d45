import {questionList} from '../../questions/question-form.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {StepDefinition} from '@parcours/definition';
import {words} from '../../commands/words.js';
import {listIcon} from '../../icons/icons.js';
import {npsKind} from '../../questions/nps-editor/nps-kind.js';
import type {StepKind} from '../step-kind.js';

export const questionnaireKind: StepKind = {
  type: 'questionnaire',
  icon: listIcon,
  name: msg => msg('Questionnaire', {id: 'step.questionnaire'}),
  note: msg => msg('Ask, on one page or one at a time', {id: 'step.questionnaire-note'}),
  describe(step: StepDefinition, msg) {
    const count = step.type === 'questionnaire' ? step.questions.length : 0;
    return count === 1
      ? msg('1 question', {id: 'path.question'})
      : msg(str`${count} questions`, {id: 'path.questions'});
  },
  form: context => [
    questionList(context),
    {
      field: 'select',
      key: 'presentation',
      label: context.msg('Shown', {id: 'field.presentation'}),
      choices: [
        {value: 'page', label: context.msg('On one page', {id: 'presentation.page'})},
        {value: 'one-by-one', label: context.msg('One question at a time', {id: 'presentation.one-by-one'})},
      ],
    },
  ],
  start: locales => ({
    type: 'questionnaire',
    id: 'questions',
    title: words(locales, {en: 'Your visit', fr: 'Votre visite'}),
    audience: 'satisfied',
    presentation: 'page',
    questions: [npsKind.presets[0].start(locales)],
  }),
};
