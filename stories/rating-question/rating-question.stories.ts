import type {RatingQuestionDefinition} from '@parcours/definition';
import type {RatingQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
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

const meta: Meta<RatingQuestion> = {
  title: 'Questions/Rating',
  component: 'rating-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<RatingQuestion>;

export const Smileys: Story = {};

export const SmileysFilled: Story = {args: {question: {...question, labels}, value: 4}};

export const ThreeSmileys: Story = {args: {question: {...question, scale: 3}, value: 1}};

export const Stars: Story = {args: {question: {...question, look: 'stars'}}};

export const StarsFilled: Story = {args: {question: {...question, look: 'stars'}, value: 4}};

export const Numbers: Story = {
  args: {
    question: {
      ...question,
      look: 'numbers',
      scale: 7,
      labels: [
        words('Not at all', 'Pas du tout', 'إطلاقًا'),
        words('Hardly', 'À peine', 'بالكاد'),
        words('A little', 'Un peu', 'قليلًا'),
        words('Half and half', 'Moitié-moitié', 'نصفًا بنصف'),
        words('Rather', 'Plutôt', 'إلى حد ما'),
        words('Very much', 'Beaucoup', 'كثيرًا'),
        words('Completely', 'Tout à fait', 'تمامًا'),
      ],
      label: words('Did you feel listened to?', 'Vous êtes-vous senti écouté?', 'هل شعرت بأننا نصغي إليك؟'),
    },
    value: 6,
  },
};

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

export const Labels: Story = {args: {question: {...question, look: 'labels', labels}, value: 5}};

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

export const WithError: Story = {args: {error: {code: 'required', params: {}}}};

export const NotApplicable: Story = {
  args: {question: {...question, notApplicable: true, required: false}, value: {notApplicable: true}},
};

export const LongTexts: Story = {
  args: {
    question: {
      ...question,
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
    },
  },
};

export const MissingTranslation: Story = {
  args: {question: {...question, label: {en: 'How was the welcome?'}}},
  globals: {locale: 'fr'},
};
