import type {ContentStepDefinition} from '@parcours/definition';
import type {ContentStep} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {words} from '../words.js';

const step: ContentStepDefinition = {
  type: 'content',
  id: 'welcome',
  audience: 'everyone',
  title: words('Thank you for staying with us', 'Merci d’avoir séjourné chez nous', 'شكرًا لإقامتك معنا'),
  body: words(
    'Antoine reads every answer **himself**. Tell us:\n\n- what pleased you;\n- what spoiled your stay;\n- whether you would come back.',
    'Antoine lit **lui-même** chaque réponse. Dites-nous :\n\n- ce qui vous a plu;\n- ce qui a gâché votre séjour;\n- si vous reviendriez.',
    'يقرأ أنطوان كل إجابة **بنفسه**. أخبرنا:\n\n- ما الذي أعجبك؛\n- ما الذي أفسد إقامتك؛\n- هل ستعود إلينا.',
  ),
};

const meta: Meta<ContentStep> = {
  title: 'Steps/Content',
  component: 'content-step',
  args: {step},
  parameters: {actions: {handles: ['step-submit', 'step-back']}},
};
export default meta;

type Story = StoryObj<ContentStep>;

/** Before the first question its button says what begins. */
export const Welcome: Story = {};

export const WithPicture: Story = {
  args: {
    step: {
      ...step,
      image: {
        src: {en: '/parcours/images/hotel-stay/harbour.svg'},
        alt: words('The sea in front of the hotel', 'La mer devant l’hôtel', 'البحر أمام الفندق'),
        width: 320,
        height: 200,
      },
    },
  },
};

export const InBetween: Story = {args: {canGoBack: true}};

export const LongTexts: Story = {
  args: {
    step: {
      ...step,
      body: words(
        `${'The rooms on the second floor have been painted, and the lift has been replaced. '.repeat(4)}\n\n[All that has changed since last summer](https://hotel-du-cap.example/news)`,
        `${'Les chambres du deuxième étage ont été repeintes, et l’ascenseur a été remplacé. '.repeat(4)}\n\n[Tout ce qui a changé depuis l’été dernier](https://hotel-du-cap.example/nouvelles)`,
        `${'أُعيد طلاء غرف الطابق الثاني، واستُبدل المصعد. '.repeat(4)}\n\n[كل ما تغيّر منذ الصيف الماضي](https://hotel-du-cap.example/news)`,
      ),
      button: words(
        'Tell us about your stay, in two minutes',
        'Parler de votre séjour, en deux minutes',
        'حدثنا عن إقامتك في دقيقتين',
      ),
    },
  },
};

export const MissingTranslation: Story = {
  args: {step: untranslated(step)},
  globals: {locale: 'fr'},
};
