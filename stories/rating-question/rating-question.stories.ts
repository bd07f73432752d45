import type {RatingQuestionDefinition} from '@parcours/definition';
import type {RatingQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {words} from '../words.js';

const question: RatingQuestionDefinition = {
  type: 'rating',
  id: 'welcome',
  label: words('How was the welcome?', 'Comment s’est passé l’accueil?', 'كيف كان الاستقبال؟'),
  scale: 5,
  look: 'smileys',
  required: true,
};

const labels = [
  words('Very bad', 'Très mal', 'سيئ جدًا'),
  words('Rather bad', 'Plutôt mal', 'سيئ إلى حد ما'),
  words('Neither good nor bad', 'Ni bien ni mal', 'لا جيد ولا سيئ'),
  words('Rather good', 'Plutôt bien', 'جيد إلى حد ما'),
  words('Very good', 'Très bien', 'جيد جدًا'),
];

const long = {
  label: words(
    'How would you describe the welcome that our receptionist and the whole team gave you and those who came with you?',
    'Comment décririez-vous l’accueil que notre réceptionniste et toute l’équipe vous ont réservé, à vous et à ceux qui vous accompagnaient?',
    'كيف تصف الاستقبال الذي لقيته أنت ومن رافقك من موظفة الاستقبال والفريق كله؟',
  ),
  labels: [
    words('I very nearly turned round and left', 'J’ai bien failli faire demi-tour', 'كدت أعود أدراجي'),
    ...labels.slice(1, 4),
    words(
      'As though an old friend had been waiting for me',
      'Comme si un vieil ami m’attendait',
      'كأن صديقًا قديمًا كان ينتظرني',
    ),
  ],
};

const meta: Meta<RatingQuestion> = {
  title: 'Questions/Rating',
  component: 'rating-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<RatingQuestion>;

const smileys = statesOf({...question, labels}, {value: 4, long});
export const SmileysEmpty: Story = smileys.empty;
export const SmileysFilled: Story = smileys.filled;
export const SmileysWithError: Story = smileys.withError;
export const SmileysNotApplicable: Story = smileys.notApplicable;
export const SmileysLongTexts: Story = smileys.longTexts;
export const SmileysMissingTranslation: Story = smileys.missingTranslation;

export const ThreeSmileys: Story = {args: {question: {...question, scale: 3}, value: 1}};

const stars = statesOf({...question, look: 'stars'}, {value: 4, long});
export const StarsEmpty: Story = stars.empty;
export const StarsFilled: Story = stars.filled;
export const StarsWithError: Story = stars.withError;
export const StarsNotApplicable: Story = stars.notApplicable;
export const StarsLongTexts: Story = stars.longTexts;
export const StarsMissingTranslation: Story = stars.missingTranslation;

export const TenStars: Story = {args: {question: {...question, look: 'stars', scale: 10}, value: 7}};

const numbers = statesOf({...question, look: 'numbers', labels}, {value: 4, long});
export const NumbersEmpty: Story = numbers.empty;
export const NumbersFilled: Story = numbers.filled;
export const NumbersWithError: Story = numbers.withError;
export const NumbersNotApplicable: Story = numbers.notApplicable;
export const NumbersLongTexts: Story = numbers.longTexts;
export const NumbersMissingTranslation: Story = numbers.missingTranslation;

export const TenNumbers: Story = {
  args: {
    question: {
      ...question,
      look: 'numbers',
      scale: 10,
      label: words('How clean was the room?', 'La chambre était-elle propre?', 'ما مدى نظافة الغرفة؟'),
    },
    value: 10,
  },
};

const inWords = statesOf({...question, look: 'labels', labels}, {value: 5, long});
export const LabelsEmpty: Story = inWords.empty;
export const LabelsFilled: Story = inWords.filled;
export const LabelsWithError: Story = inWords.withError;
export const LabelsNotApplicable: Story = inWords.notApplicable;
export const LabelsLongTexts: Story = inWords.longTexts;
export const LabelsMissingTranslation: Story = inWords.missingTranslation;

export const ThreeLabels: Story = {
  args: {
    question: {
      ...question,
      look: 'labels',
      scale: 3,
      label: words('Ordering on our site was…', 'Commander sur notre site, c’était…', 'كان الطلب من موقعنا…'),
      labels: [
        words('Complicated', 'Compliqué', 'معقدًا'),
        words('All right', 'Correct', 'مقبولًا'),
        words('Easy', 'Facile', 'سهلًا'),
      ],
    },
  },
};
