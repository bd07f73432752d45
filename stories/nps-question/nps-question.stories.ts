import type {NpsQuestionDefinition} from '@parcours/definition';
import type {NpsQuestion} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {userEvent} from 'storybook/test';
import {statesOf} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const question: NpsQuestionDefinition = {
  type: 'nps',
  id: 'nps',
  label: words(
    'How likely are you to recommend Clinique Laurier to a friend or colleague?',
    'Quelle est la probabilité que vous recommandiez la Clinique Laurier à un ami ou à un collègue?',
    'ما مدى احتمال أن توصي بعيادة لوريي لصديق أو زميل؟',
  ),
  lowLabel: words('Not at all likely', 'Pas du tout probable', 'غير محتمل إطلاقًا'),
  highLabel: words('Extremely likely', 'Extrêmement probable', 'محتمل جدًا'),
  required: true,
};

const states = statesOf(question, {
  value: 9,
  long: {
    label: words(
      'Thinking of everything from the moment you booked to the moment you left, how likely are you to recommend the team at Clinique Laurier to a friend, a neighbour, a relative or a colleague?',
      'En pensant à tout ce qui s’est passé entre la prise de rendez-vous et votre départ, quelle est la probabilité que vous recommandiez l’équipe de la Clinique Laurier à un ami, à un voisin, à un proche ou à un collègue?',
      'عند التفكير في كل ما جرى منذ حجز الموعد حتى مغادرتك، ما مدى احتمال أن توصي بفريق عيادة لوريي لصديق أو جار أو قريب أو زميل؟',
    ),
    lowLabel: words(
      'I would advise everyone I know against it',
      'Je le déconseillerais à tous ceux que je connais',
      'سأنصح كل من أعرفهم بتجنبها',
    ),
    highLabel: words(
      'I have already told everyone I know about it',
      'J’en ai déjà parlé à tous ceux que je connais',
      'أخبرت عنها بالفعل كل من أعرفهم',
    ),
  },
});

const meta: Meta<NpsQuestion> = {
  title: 'Questions/NPS',
  component: 'nps-question',
  args: {question},
  parameters: {actions: {handles: ['question-answer']}},
};
export default meta;

type Story = StoryObj<NpsQuestion>;

export const Empty: Story = states.empty;
export const Filled: Story = states.filled;
export const WithError: Story = states.withError;
export const NotApplicable: Story = states.notApplicable;
export const LongTexts: Story = states.longTexts;
export const MissingTranslation: Story = states.missingTranslation;

export const WithHelp: Story = {
  args: {
    question: {
      ...question,
      required: false,
      notApplicable: true,
      help: words(
        'Think of your **last visit** only.',
        'Pensez seulement à votre **dernière visite**.',
        'فكّر في **زيارتك الأخيرة** فقط.',
      ),
    },
  },
};

/** The label takes the place of a title where it is the only question on screen. */
export const Alone: Story = {args: {alone: true}};

export const ChosenByKeyboard: Story = {
  play: async ({canvasElement}) => {
    await new Visitor(canvasElement).choose('0');
    await userEvent.keyboard('8');
  },
};
