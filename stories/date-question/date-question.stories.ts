import type {DateQuestionDefinition} from '@parcours/definition';
import type {DateQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {words} from '../words.js';

const question: DateQuestionDefinition = {
  type: 'date',
  id: 'arrival',
  label: words('When did you arrive?', 'Quand êtes-vous arrivé?', 'متى وصلت؟'),
  help: words(
    'The day on which you took the keys.',
    'Le jour où vous avez pris les clés.',
    'اليوم الذي استلمت فيه المفاتيح.',
  ),
  min: '2026-05-01',
  max: '2026-10-31',
  required: true,
};

const meta: Meta<DateQuestion> = {
  title: 'Questions/Date',
  component: 'date-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer', 'question-enter']}},
};
export default meta;

type Story = StoryObj<DateQuestion>;

const states = statesOf(question, {
  value: '2026-07-18',
  long: {
    label: words(
      'On which day did the first person of your group arrive at the hotel and take the keys?',
      'Quel jour la première personne de votre groupe est-elle arrivée à l’hôtel et a-t-elle pris les clés?',
      'في أي يوم وصل أول شخص من مجموعتك إلى الفندق واستلم المفاتيح؟',
    ),
  },
});

export const Empty: Story = states.empty;
export const Filled: Story = states.filled;
export const WithError: Story = states.withError;
export const NotApplicable: Story = states.notApplicable;
export const LongTexts: Story = states.longTexts;
export const MissingTranslation: Story = states.missingTranslation;

export const TooLate: Story = {
  args: {value: '2026-11-23', error: {code: 'too-late', params: {max: '2026-10-31'}}},
};
