import type {ConsentQuestionDefinition} from '@parcours/definition';
import type {ConsentQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const question: ConsentQuestionDefinition = {
  type: 'consent',
  id: 'callback',
  label: words(
    'I agree that Élise Laurier may contact me about this visit.',
    'J’accepte qu’Élise Laurier communique avec moi au sujet de cette visite.',
    'أوافق على أن تتواصل معي إيليز لوريي بشأن هذه الزيارة.',
  ),
  help: words(
    'Once, by telephone. Your number is used for nothing else.',
    'Une seule fois, par téléphone. Votre numéro ne sert à rien d’autre.',
    'مرة واحدة، بالهاتف. لن يُستخدم رقمك لأي غرض آخر.',
  ),
};

const meta: Meta<ConsentQuestion> = {
  title: 'Questions/Consent',
  component: 'consent-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<ConsentQuestion>;

/** Never ticked beforehand. */
export const Empty: Story = {};

export const Filled: Story = {args: {value: true}};

export const WithError: Story = {
  args: {question: {...question, required: true}, error: {code: 'consent', params: {}}},
};

export const TickedByHand: Story = {
  play: ({canvasElement}) => new Visitor(canvasElement).choose(''),
};

export const LongTexts: Story = {
  args: {
    question: {
      ...question,
      label: words(
        'I agree that Clinique Laurier may keep my answers for two years with my file, show them to the people who looked after me, and write to me about what has been done with them.',
        'J’accepte que la Clinique Laurier conserve mes réponses deux ans avec mon dossier, les montre aux personnes qui m’ont soigné et m’écrive au sujet de ce qui en a été fait.',
        'أوافق على أن تحتفظ عيادة لوريي بإجاباتي سنتين مع ملفي، وأن تعرضها على من اعتنوا بي، وأن تكتب إلي بشأن ما تم بخصوصها.',
      ),
    },
  },
};

export const MissingTranslation: Story = {
  args: {question: {...question, help: {en: 'Once, by telephone. Your number is used for nothing else.'}}},
  globals: {locale: 'fr'},
};
