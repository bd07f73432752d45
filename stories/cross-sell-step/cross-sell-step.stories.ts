import type {CrossSellStepDefinition} from '@parcours/definition';
import type {CrossSellStep} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const picture = (name: string, en: string, fr: string, ar: string) => ({
  src: {en: `/parcours/images/dental-visit/${name}.svg`},
  alt: words(en, fr, ar),
  width: 96,
  height: 96,
});

const step: CrossSellStepDefinition = {
  type: 'cross-sell',
  id: 'extras',
  audience: 'satisfied',
  choose: 'many',
  title: words('For your next smile', 'Pour votre prochain sourire', 'لابتسامتك القادمة'),
  intro: words(
    'Pick what you like and we will call you. Nothing is ordered here.',
    'Un choix ou plusieurs, et nous vous rappelons. Rien n’est commandé ici.',
    'اختر ما يعجبك وسنتصل بك. لا يُطلب شيء هنا.',
  ),
  offers: [
    {
      id: 'whitening',
      title: words('Whitening', 'Blanchiment', 'تبييض الأسنان'),
      description: words('One session of one hour', 'Une séance d’une heure', 'جلسة واحدة مدتها ساعة'),
      image: picture('whitening', 'A shining tooth', 'Une dent qui brille', 'سن لامعة'),
      price: {amount: '249.00', currency: 'CAD'},
    },
    {
      id: 'aligners',
      title: words('Clear aligners', 'Gouttières claires', 'التقويم الشفاف'),
      description: words(
        'Price per month, first visit free',
        'Prix par mois, première visite offerte',
        'السعر شهريًا، والزيارة الأولى مجانية',
      ),
      image: picture('aligners', 'A clear aligner', 'Une gouttière transparente', 'تقويم شفاف'),
      price: {amount: '180.00', currency: 'CAD'},
    },
    {
      id: 'night-guard',
      title: words('Night guard', 'Plaque de nuit', 'واقي الأسنان الليلي'),
      description: words('Moulded to your teeth', 'Moulée sur vos dents', 'مصبوب على أسنانك'),
      image: picture('night-guard', 'A dental guard', 'Une plaque dentaire', 'واقي أسنان'),
      price: {amount: '385.00', currency: 'CAD'},
    },
  ],
  contact: {
    ask: 'phone',
    required: true,
    consent: words(
      'I agree to be called about this.',
      'J’accepte qu’on m’appelle à ce sujet.',
      'أوافق على الاتصال بي بهذا الشأن.',
    ),
  },
};

const meta: Meta<CrossSellStep> = {
  title: 'Steps/Cross-sell',
  component: 'cross-sell-step',
  args: {step},
  parameters: {actions: {handles: ['step-offer', 'step-submit']}},
};
export default meta;

type Story = StoryObj<CrossSellStep>;

/** Nothing is ticked beforehand, and both buttons have the same weight. */
export const Empty: Story = {};

export const Chosen: Story = {args: {offers: ['whitening', 'night-guard']}};

export const ChosenWithContact: Story = {
  args: {offers: ['aligners'], contact: {phone: '418 555-0117', consent: true}},
};

/** A way to reach the customer is asked for once something is chosen. */
export const WithError: Story = {
  play: async ({canvasElement, globals}) => {
    const visitor = new Visitor(canvasElement);
    const names: Record<string, [string, string]> = {
      fr: ['Blanchiment', 'Continuer'],
      ar: ['تبييض الأسنان', 'Continue'],
    };
    const [offer, onwards] = names[String(globals.locale)] ?? ['Whitening', 'Continue'];
    await visitor.choose(offer);
    await visitor.press(onwards);
    await visitor.reads(globals.locale === 'fr' ? 'Écrivez' : 'Write');
  },
};

export const OnlyOne: Story = {args: {step: {...step, choose: 'one'}, offers: ['aligners']}};

export const WithoutPictures: Story = {
  args: {
    step: {
      ...step,
      offers: step.offers.map(offer => ({
        ...offer,
        image: undefined,
        url: {en: 'https://clinique-laurier.example/care'},
      })),
    },
  },
};

export const LongTexts: Story = {
  args: {
    step: {
      ...step,
      decline: words(
        'No, thanks, I have all that I need',
        'Non, merci, j’ai tout ce qu’il me faut',
        'لا شكرًا، لدي كل ما أحتاجه',
      ),
      offers: [
        {
          ...step.offers[0]!,
          title: words(
            'Whitening at the clinic, with a second session at home',
            'Blanchiment à la clinique, avec une seconde séance à la maison',
            'تبييض الأسنان في العيادة مع جلسة ثانية في المنزل',
          ),
          description: words(
            'One session of one hour in the chair by the window, then a tray moulded to your teeth, to be worn for ten evenings.',
            'Une séance d’une heure dans le fauteuil près de la fenêtre, puis une gouttière moulée sur vos dents, à porter dix soirs.',
            'جلسة مدتها ساعة في الكرسي قرب النافذة، ثم قالب مصبوب على أسنانك ترتديه عشر أمسيات.',
          ),
        },
        ...step.offers.slice(1),
      ],
    },
  },
};

export const MissingTranslation: Story = {
  args: {step: untranslated(step)},
  globals: {locale: 'fr'},
};
