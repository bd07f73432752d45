import type {TextQuestionDefinition} from '@parcours/definition';
import type {TextQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const question: TextQuestionDefinition = {
  type: 'text',
  id: 'comment',
  label: words('What could we do better?', 'Que pourrions-nous mieux faire?', 'ما الذي يمكننا تحسينه؟'),
  help: words(
    'One detail helps more than a long text.',
    'Un détail aide plus qu’un long texte.',
    'تفصيل واحد يفيد أكثر من نص طويل.',
  ),
  lines: 3,
  format: 'plain',
};

const email: TextQuestionDefinition = {
  type: 'text',
  id: 'email',
  label: words(
    'Where can Élise write to you?',
    'Où Élise peut-elle vous écrire?',
    'أين يمكن لإيليز أن تكتب إليك؟',
  ),
  lines: 1,
  format: 'email',
  placeholder: words('name@example.com', 'nom@exemple.com', 'name@example.com'),
  required: true,
};

const meta: Meta<TextQuestion> = {
  title: 'Questions/Text',
  component: 'text-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer', 'question-enter']}},
};
export default meta;

type Story = StoryObj<TextQuestion>;

const long = {
  label: words(
    'If you could change one thing about your visit, from the first telephone call to the bill, what would it be?',
    'Si vous pouviez changer une seule chose à votre visite, du premier appel jusqu’à la facture, laquelle serait-ce?',
    'لو كان بإمكانك تغيير شيء واحد في زيارتك، من أول مكالمة حتى الفاتورة، فماذا يكون؟',
  ),
};

const longValue =
  'The hygienist explained each thing before doing it, which nobody had ever done for me. On the other hand the car park was full, the second entrance was closed, and I walked round the building twice in the rain before I found a way in.';

const lines = statesOf(
  {...question, required: true},
  {value: 'Les explications de l’hygiéniste, claires et sans hâte.', long, longValue},
);
export const LinesEmpty: Story = lines.empty;
export const LinesFilled: Story = lines.filled;
export const LinesWithError: Story = lines.withError;
export const LinesNotApplicable: Story = lines.notApplicable;
export const LinesLongTexts: Story = lines.longTexts;
export const LinesMissingTranslation: Story = lines.missingTranslation;

const line = statesOf(email, {value: 'camille.roy@example.com', long});
export const OneLineEmpty: Story = line.empty;
export const OneLineFilled: Story = line.filled;
export const OneLineWithError: Story = line.withError;
export const OneLineNotApplicable: Story = line.notApplicable;
export const OneLineLongTexts: Story = line.longTexts;
export const OneLineMissingTranslation: Story = line.missingTranslation;

export const WrongFormat: Story = {
  args: {question: email, value: 'camille.roy@', error: {code: 'email', params: {}}},
};

/** The limit is told when it is near; nothing that was typed is cut off. */
export const NearTheLimit: Story = {
  args: {
    question: {...question, maxLength: 60},
    value: 'Everyone was kind, and the chair by the window was warm.',
  },
};

/** The field grows with what is written in it. */
export const Typed: Story = {
  play: async ({canvasElement}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.write('', 'Everyone was kind.');
  },
};
