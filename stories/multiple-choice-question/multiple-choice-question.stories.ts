import type {MultipleChoiceQuestionDefinition} from '@parcours/definition';
import type {MultipleChoiceQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {words} from '../words.js';

const question: MultipleChoiceQuestionDefinition = {
  type: 'multiple-choice',
  id: 'missed',
  label: words('What let you down?', 'Qu’est-ce qui vous a déçu?', 'ما الذي خيّب أملك؟'),
  help: words('Choose all that apply.', 'Tout ce qui s’applique.', 'اختر كل ما ينطبق.'),
  required: true,
  options: [
    {id: 'wait', label: words('The wait', 'L’attente', 'الانتظار')},
    {
      id: 'listening',
      label: words('How we listened or explained', 'L’écoute ou les explications', 'الإصغاء أو الشرح'),
    },
    {id: 'bill', label: words('The price or the bill', 'Le prix ou la facture', 'السعر أو الفاتورة')},
  ],
  other: {label: words('Something else', 'Autre chose', 'شيء آخر')},
};

const meta: Meta<MultipleChoiceQuestion> = {
  title: 'Questions/Multiple choice',
  component: 'multiple-choice-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<MultipleChoiceQuestion>;

const states = statesOf(question, {
  value: ['wait', 'bill'],
  long: {
    options: [
      {
        id: 'wait',
        label: words(
          'I waited a good while past the hour of my appointment, and nobody came to tell me why',
          'J’ai attendu bien au-delà de l’heure du rendez-vous, et personne n’est venu me dire pourquoi',
          'انتظرت طويلًا بعد وقت موعدي ولم يأت أحد ليخبرني بالسبب',
        ),
      },
      ...question.options.slice(1),
    ],
  },
});

export const Empty: Story = states.empty;
export const Filled: Story = states.filled;
export const WithError: Story = states.withError;
export const NotApplicable: Story = states.notApplicable;
export const LongTexts: Story = states.longTexts;
export const MissingTranslation: Story = states.missingTranslation;

export const Other: Story = {args: {value: ['wait', {other: 'Le stationnement'}]}};

export const TooMany: Story = {
  args: {
    question: {...question, max: 2},
    value: ['wait', 'listening', 'bill'],
    error: {code: 'too-many', params: {max: 2}},
  },
};
