import type {SingleChoiceQuestionDefinition} from '@parcours/definition';
import type {SingleChoiceQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {words} from '../words.js';

const question: SingleChoiceQuestionDefinition = {
  type: 'single-choice',
  id: 'heard',
  label: words('How did you hear about us?', 'Comment nous avez-vous connus?', 'كيف عرفت عنا؟'),
  look: 'list',
  required: true,
  options: [
    {id: 'friend', label: words('From a friend', 'Par un ami', 'من صديق')},
    {id: 'search', label: words('By searching online', 'En cherchant en ligne', 'بالبحث على الإنترنت')},
    {id: 'street', label: words('By walking past', 'En passant devant', 'بالمرور أمام العيادة')},
  ],
};

const punctual: SingleChoiceQuestionDefinition = {
  ...question,
  id: 'on-time',
  look: 'buttons',
  label: words(
    'Did your appointment start on time?',
    'Votre rendez-vous a-t-il commencé à l’heure?',
    'هل بدأ موعدك في وقته؟',
  ),
  options: [
    {id: 'yes', label: words('Yes', 'Oui', 'نعم')},
    {id: 'nearly', label: words('More or less', 'Plus ou moins', 'تقريبًا')},
    {id: 'no', label: words('No', 'Non', 'لا')},
  ],
};

const province: SingleChoiceQuestionDefinition = {
  ...question,
  id: 'province',
  look: 'dropdown',
  label: words('Where do you live?', 'Où habitez-vous?', 'أين تسكن؟'),
  options: [
    {id: 'quebec', label: words('Quebec', 'Québec', 'كيبك')},
    {id: 'ontario', label: words('Ontario', 'Ontario', 'أونتاريو')},
    {id: 'new-brunswick', label: words('New Brunswick', 'Nouveau-Brunswick', 'نيو برونزويك')},
    {id: 'manitoba', label: words('Manitoba', 'Manitoba', 'مانيتوبا')},
  ],
  other: {label: words('Somewhere else', 'Ailleurs', 'في مكان آخر')},
};

const meta: Meta<SingleChoiceQuestion> = {
  title: 'Questions/Single choice',
  component: 'single-choice-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<SingleChoiceQuestion>;

const long = {
  label: words(
    'Before your first visit to the clinic, through whom or through what did you hear of us?',
    'Avant votre première visite à la clinique, par qui ou par quel moyen avez-vous entendu parler de nous?',
    'قبل زيارتك الأولى للعيادة، ممن أو من أين سمعت عنا؟',
  ),
  options: [
    {
      id: 'friend',
      label: words(
        'A friend, a neighbour or someone in my family had been to see you and told me about it',
        'Un ami, un voisin ou quelqu’un de ma famille vous avait consultés et m’en a parlé',
        'صديق أو جار أو أحد أفراد عائلتي زاركم وأخبرني عنكم',
      ),
    },
    ...question.options.slice(1),
  ],
};

const list = statesOf(question, {value: 'search', long, longValue: 'friend'});
export const ListEmpty: Story = list.empty;
export const ListFilled: Story = list.filled;
export const ListWithError: Story = list.withError;
export const ListNotApplicable: Story = list.notApplicable;
export const ListLongTexts: Story = list.longTexts;
export const ListMissingTranslation: Story = list.missingTranslation;

/** A free answer is written in its own row. */
export const ListOther: Story = {args: {question: {...question, other: true}, value: {other: 'Le Soleil'}}};
export const ListOtherWithError: Story = {
  args: {question: {...question, other: true}, value: {other: ''}, error: {code: 'other', params: {}}},
};

export const ListWithImages: Story = {
  args: {
    question: {
      ...question,
      id: 'smile',
      label: words(
        'Which would you like to know more about?',
        'Sur quoi aimeriez-vous en savoir plus?',
        'عن أيها تود معرفة المزيد؟',
      ),
      options: [
        {
          id: 'whitening',
          label: words('Whitening', 'Blanchiment', 'تبييض الأسنان'),
          image: {
            src: {en: '/parcours/images/dental-visit/whitening.svg'},
            alt: {en: ''},
            width: 96,
            height: 96,
          },
        },
        {
          id: 'aligners',
          label: words('Clear aligners', 'Gouttières claires', 'التقويم الشفاف'),
          image: {
            src: {en: '/parcours/images/dental-visit/aligners.svg'},
            alt: {en: ''},
            width: 96,
            height: 96,
          },
        },
      ],
    },
    value: 'aligners',
  },
};

const buttons = statesOf(punctual, {value: 'nearly', long, longValue: 'friend'});
export const ButtonsEmpty: Story = buttons.empty;
export const ButtonsFilled: Story = buttons.filled;
export const ButtonsWithError: Story = buttons.withError;
export const ButtonsNotApplicable: Story = buttons.notApplicable;
export const ButtonsLongTexts: Story = buttons.longTexts;
export const ButtonsMissingTranslation: Story = buttons.missingTranslation;

const dropdown = statesOf(province, {value: 'manitoba', long, longValue: 'friend'});
export const DropdownEmpty: Story = dropdown.empty;
export const DropdownFilled: Story = dropdown.filled;
export const DropdownWithError: Story = dropdown.withError;
export const DropdownNotApplicable: Story = dropdown.notApplicable;
export const DropdownLongTexts: Story = dropdown.longTexts;
export const DropdownMissingTranslation: Story = dropdown.missingTranslation;

export const DropdownOther: Story = {args: {question: province, value: {other: 'Vermont'}}};
