import type {EndingDefinition} from '@parcours/definition';
import type {ThankYouStep} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {words} from '../words.js';

const satisfied: EndingDefinition = {
  title: words('Thank you, and see you soon', 'Merci, et à bientôt', 'شكرًا، وإلى اللقاء'),
  body: words(
    'Your answers have arrived. If you picked a treatment, **Élise** will call you within two working days.',
    'Vos réponses sont arrivées. Si vous avez choisi un soin, **Élise** vous appelle d’ici deux jours ouvrables.',
    'وصلت إجاباتك. إذا اخترت علاجًا، فستتصل بك **إيليز** خلال يومي عمل.',
  ),
};

const picture = {
  src: {en: '/parcours/images/dental-visit/thank-you.svg'},
  alt: words(
    'A smiling face in a laurel wreath',
    'Un visage souriant dans une couronne de laurier',
    'وجه مبتسم في إكليل غار',
  ),
  width: 320,
  height: 200,
};

const button = {
  label: words('Back to the clinic’s site', 'Retourner au site de la clinique', 'العودة إلى موقع العيادة'),
  url: {en: 'https://clinique-laurier.example/'},
};

const dissatisfied: EndingDefinition = {
  title: words(
    'We are sorry, and we are listening',
    'Nous sommes désolés, et nous vous écoutons',
    'نأسف لذلك، ونحن نصغي إليك',
  ),
  body: words(
    '**Élise Laurier, the director,** reads your answers today and writes to you by noon tomorrow.',
    '**Élise Laurier, directrice,** lit vos réponses aujourd’hui et vous écrit d’ici demain midi.',
    'تقرأ **المديرة إيليز لوريي** إجاباتك اليوم وتكتب إليك قبل ظهر الغد.',
  ),
  image: {
    src: {en: '/parcours/images/dental-visit/elise.svg'},
    alt: words('Portrait of Élise Laurier', 'Portrait d’Élise Laurier', 'صورة إيليز لوريي'),
    width: 96,
    height: 96,
  },
  button: {
    label: words('Talk to Élise now', 'Parler à Élise maintenant', 'تحدث إلى إيليز الآن'),
    url: {en: 'tel:+14185550117'},
  },
};

const meta: Meta<ThankYouStep> = {
  title: 'Steps/Final message',
  component: 'thank-you-step',
  args: {ending: satisfied, satisfaction: 'satisfied'},
};
export default meta;

type Story = StoryObj<ThankYouStep>;

export const Satisfied: Story = {};

export const SatisfiedWithPicture: Story = {args: {ending: {...satisfied, image: picture, button}}};

/** A person and a deadline, never a review. */
export const Dissatisfied: Story = {args: {ending: dissatisfied, satisfaction: 'dissatisfied'}};

export const DissatisfiedWithoutPortrait: Story = {
  args: {ending: {title: dissatisfied.title, body: dissatisfied.body}, satisfaction: 'dissatisfied'},
};

export const TitleOnly: Story = {args: {ending: {title: satisfied.title}}};

export const Variables: Story = {
  args: {
    ending: {
      ...satisfied,
      title: words(
        'Thank you, {{firstName|and see you soon}}!',
        'Merci, {{firstName|et à bientôt}}!',
        'شكرًا {{firstName|وإلى اللقاء}}!',
      ),
    },
    variables: name => (name === 'firstName' ? 'Camille' : undefined),
  },
};

export const LongTexts: Story = {
  args: {
    ending: {
      title: words(
        'Thank you for the time you have taken, we know that you had other things to do',
        'Merci du temps que vous avez pris, nous savons que vous aviez autre chose à faire',
        'شكرًا على الوقت الذي خصصته، نعلم أن لديك أمورًا أخرى',
      ),
      body: words(
        'Your answers have arrived.\n\n- Élise reads them this evening.\n- The team talks about them on Thursday.\n- What has changed is on [our site](https://clinique-laurier.example/changes) at the end of each month.',
        'Vos réponses sont arrivées.\n\n- Élise les lit ce soir.\n- L’équipe en parle jeudi.\n- Ce qui a changé paraît sur [notre site](https://clinique-laurier.example/changements) à la fin de chaque mois.',
        'وصلت إجاباتك.\n\n- تقرؤها إيليز هذا المساء.\n- يتحدث عنها الفريق يوم الخميس.\n- يُنشر ما تغيّر على [موقعنا](https://clinique-laurier.example/changes) في نهاية كل شهر.',
      ),
      image: picture,
      button: {
        ...button,
        label: words(
          'Go back to the site of the clinic and its opening hours',
          'Retourner au site de la clinique et à ses heures d’ouverture',
          'العودة إلى موقع العيادة وساعات عملها',
        ),
      },
    },
  },
};

export const MissingTranslation: Story = {
  args: {ending: untranslated(satisfied)},
  globals: {locale: 'fr'},
};
