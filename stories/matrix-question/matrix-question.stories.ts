import type {MatrixQuestionDefinition} from '@parcours/definition';
import type {MatrixQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {words} from '../words.js';

const question: MatrixQuestionDefinition = {
  type: 'matrix',
  id: 'people',
  label: words(
    'How did each of them look after you?',
    'Comment chacun s’est-il occupé de vous?',
    'كيف اعتنى بك كل منهم؟',
  ),
  required: true,
  scale: 5,
  labels: [
    words('Poor', 'Mal', 'ضعيف'),
    words('Fair', 'Passable', 'مقبول'),
    words('Good', 'Bien', 'جيد'),
    words('Very good', 'Très bien', 'جيد جدًا'),
    words('Excellent', 'Parfait', 'ممتاز'),
  ],
  rows: [
    {id: 'reception', label: words('Reception', 'La réception', 'الاستقبال')},
    {id: 'rooms', label: words('Housekeeping', 'L’entretien', 'خدمة الغرف')},
    {id: 'table', label: words('Dining room', 'La salle à manger', 'قاعة الطعام')},
  ],
};

const meta: Meta<MatrixQuestion> = {
  title: 'Questions/Matrix',
  component: 'matrix-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<MatrixQuestion>;

const states = statesOf(question, {
  value: {reception: 5, rooms: 4, table: 3},
  long: {
    rows: [
      {
        id: 'reception',
        label: words(
          'Reception, luggage, parking and everyone at the door',
          'La réception, les bagages, le stationnement et tous ceux de l’entrée',
          'الاستقبال والأمتعة وموقف السيارات وكل من عند الباب',
        ),
      },
      ...question.rows.slice(1),
    ],
  },
});

export const Empty: Story = states.empty;
export const Filled: Story = states.filled;
export const NotApplicable: Story = states.notApplicable;
export const LongTexts: Story = states.longTexts;
export const MissingTranslation: Story = states.missingTranslation;

export const WithError: Story = {
  args: {value: {reception: 5}, error: {code: 'rows', params: {rows: ['rooms', 'table']}}},
};

export const TenPoints: Story = {
  args: {question: {...question, scale: 10, labels: undefined}, value: {reception: 10}},
};
