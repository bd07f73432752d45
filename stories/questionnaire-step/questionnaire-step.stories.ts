import type {QuestionnaireStepDefinition} from '@parcours/definition';
import type {QuestionnaireStep} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const step: QuestionnaireStepDefinition = {
  type: 'questionnaire',
  id: 'visit',
  audience: 'satisfied',
  presentation: 'page',
  title: words('Your visit to the clinic', 'Votre visite à la clinique', 'زيارتك للعيادة'),
  intro: words(
    'A few questions, less than a minute.',
    'Quelques questions, moins d’une minute.',
    'بضعة أسئلة، أقل من دقيقة.',
  ),
  questions: [
    {
      type: 'nps',
      id: 'nps',
      required: true,
      label: words(
        'How likely are you to recommend Clinique Laurier to a friend or colleague?',
        'Quelle est la probabilité que vous recommandiez la Clinique Laurier à un ami ou à un collègue?',
        'ما مدى احتمال أن توصي بعيادة لوريي لصديق أو زميل؟',
      ),
      lowLabel: words('Not at all likely', 'Pas du tout probable', 'غير محتمل إطلاقًا'),
      highLabel: words('Extremely likely', 'Extrêmement probable', 'محتمل جدًا'),
    },
    {
      type: 'rating',
      id: 'welcome',
      scale: 5,
      look: 'smileys',
      required: true,
      label: words('How was the welcome?', 'Comment s’est passé l’accueil?', 'كيف كان الاستقبال؟'),
      labels: [
        words('Very bad', 'Très mal', 'سيئ جدًا'),
        words('Rather bad', 'Plutôt mal', 'سيئ إلى حد ما'),
        words('Neither good nor bad', 'Ni bien ni mal', 'لا جيد ولا سيئ'),
        words('Rather good', 'Plutôt bien', 'جيد إلى حد ما'),
        words('Very good', 'Très bien', 'جيد جدًا'),
      ],
    },
    {
      type: 'text',
      id: 'comment',
      lines: 3,
      format: 'plain',
      label: words('What could we do better?', 'Que pourrions-nous mieux faire?', 'ما الذي يمكننا تحسينه؟'),
    },
  ],
};

const meta: Meta<QuestionnaireStep> = {
  title: 'Steps/Questionnaire',
  component: 'questionnaire-step',
  args: {step},
  parameters: {actions: {handles: ['question-answer', 'step-submit', 'step-back']}},
};
export default meta;

type Story = StoryObj<QuestionnaireStep>;

export const Empty: Story = {};

export const Filled: Story = {args: {answers: {nps: 9, welcome: 5, comment: 'The chair by the window.'}}};

/** After an attempt to go on: what is missing, with links, and a line under each question. */
export const WithErrors: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Continuer' : 'Continue');
    await visitor.reads(globals.locale === 'fr' ? '2 réponses' : '2 answers');
  },
};

export const WithWayBack: Story = {args: {canGoBack: true, answers: {nps: 9}}};

export const OneByOne: Story = {args: {step: {...step, presentation: 'one-by-one'}}};

export const OneByOneSecond: Story = {
  args: {step: {...step, presentation: 'one-by-one'}, answers: {nps: 9}, canGoBack: true},
};

export const OneByOneError: Story = {
  args: {step: {...step, presentation: 'one-by-one'}},
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    await visitor.press(globals.locale === 'fr' ? 'Continuer' : 'Continue');
    await visitor.reads(globals.locale === 'fr' ? 'de 0 à 10' : 'from 0 to 10');
  },
};

export const LongTexts: Story = {
  args: {
    step: {
      ...step,
      title: words(
        'Everything about your visit to the clinic on Tuesday, from the first call to the bill',
        'Tout sur votre visite de mardi à la clinique, du premier appel jusqu’à la facture',
        'كل شيء عن زيارتك للعيادة يوم الثلاثاء، من أول مكالمة حتى الفاتورة',
      ),
      intro: words(
        'We read **every** answer, and [say each month](https://clinique-laurier.example/changes) what has changed:\n\n- the hours of the front desk;\n- the way we explain a treatment;\n- the price list.',
        'Nous lisons **chaque** réponse et [disons chaque mois](https://clinique-laurier.example/changements) ce qui a changé :\n\n- les heures de l’accueil;\n- notre façon d’expliquer un soin;\n- la liste des prix.',
        'نقرأ **كل** إجابة، و[نعلن كل شهر](https://clinique-laurier.example/changes) ما الذي تغيّر:\n\n- ساعات الاستقبال؛\n- طريقة شرح العلاج؛\n- قائمة الأسعار.',
      ),
      button: words(
        'Send what I have written and go on',
        'Envoyer ce que j’ai écrit et continuer',
        'إرسال ما كتبته والمتابعة',
      ),
    },
    canGoBack: true,
  },
};

export const MissingTranslation: Story = {
  args: {step: untranslated(step)},
  globals: {locale: 'fr'},
};
