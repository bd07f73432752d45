import type {SingleChoiceQuestionDefinition} from '@parcours/definition';
import type {SingleChoiceQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
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

export const List: Story = {};

export const ListFilled: Story = {args: {value: 'search'}};

export const Buttons: Story = {args: {question: punctual}};

export const ButtonsFilled: Story = {args: {question: punctual, value: 'nearly'}};

export const Dropdown: Story = {args: {question: province}};

export const DropdownFilled: Story = {args: {question: province, value: 'manitoba'}};

export const DropdownOther: Story = {args: {question: province, value: {other: 'Vermont'}}};

/** A free answer is written in its own row. */
export const Other: Story = {args: {question: {...question, other: true}, value: {other: 'Le Soleil'}}};

export const OtherError: Story = {
  args: {question: {...question, other: true}, value: {other: ''}, error: {code: 'other', params: {}}},
};

export const WithError: Story = {args: {error: {code: 'required', params: {}}}};

export const DropdownError: Story = {args: {question: province, error: {code: 'required', params: {}}}};

export const NotApplicable: Story = {
  args: {question: {...question, notApplicable: true}, value: {notApplicable: true}},
};

export const WithImages: Story = {
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

export const LongTexts: Story = {
  args: {
    question: {
      ...question,
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
    },
    value: 'friend',
  },
};

export const MissingTranslation: Story = {
  args: {
    question: {
      ...question,
      options: [{id: 'friend', label: {en: 'From a friend'}}, ...question.options.slice(1)],
    },
  },
  globals: {locale: 'fr'},
};
