import type {ConsentQuestionDefinition} from '@parcours/definition';
import type {ConsentQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {statesOf} from '../render/states.js';
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

const states = statesOf(question, {
  value: true,
  long: {
    label: words(
      'I agree that Clinique Laurier may keep my answers for two years with my file, show them to the people who looked after me, and write to me about what has been done with them.',
      'J’accepte que la Clinique Laurier conserve mes réponses deux ans avec mon dossier, les montre aux personnes qui m’ont soigné et m’écrive au sujet de ce qui en a été fait.',
      'أوافق على أن تحتفظ عيادة لوريي بإجاباتي سنتين مع ملفي، وأن تعرضها على من اعتنوا بي، وأن تكتب إلي بشأن ما تم بخصوصها.',
    ),
  },
  error: {code: 'consent', params: {}},
});

/** Never ticked beforehand. */
export const Empty: Story = states.empty;
export const Filled: Story = states.filled;
export const WithError: Story = states.withError;
export const LongTexts: Story = states.longTexts;
export const MissingTranslation: Story = states.missingTranslation;

export const TickedByHand: Story = {
  play: ({canvasElement}) => new Visitor(canvasElement).choose(''),
};
