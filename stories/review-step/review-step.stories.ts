import type {ReviewStepDefinition} from '@parcours/definition';
import type {ReviewStep} from '@parcours/runner';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {untranslated} from '../render/states.js';
import {Visitor} from '../visitor.js';
import {words} from '../words.js';

const step: ReviewStepDefinition = {
  type: 'review',
  id: 'public',
  audience: 'satisfied',
  suggestComment: true,
  title: words('Will you tell others?', 'Le direz-vous aux autres?', 'هل ستخبر الآخرين؟'),
  intro: words(
    'A review helps your neighbours choose their dentist.',
    'Un avis aide vos voisins à choisir leur dentiste.',
    'رأيك يساعد جيرانك على اختيار طبيب أسنانهم.',
  ),
  sites: [
    {id: 'google', site: 'google', url: {en: 'https://search.google.com/local/writereview?placeid=LAURIER'}},
    {id: 'facebook', site: 'facebook', url: {en: 'https://www.facebook.com/clinique-laurier/reviews'}},
    {
      id: 'pages-jaunes',
      site: 'pages-jaunes',
      url: {
        en: 'https://www.yellowpages.ca/bus/clinique-laurier',
        fr: 'https://www.pagesjaunes.ca/bus/clinique-laurier',
      },
    },
  ],
};

const own =
  'The hygienist explained each thing before doing it. I had no pain, and was out in forty minutes.';

const meta: Meta<ReviewStep> = {
  title: 'Steps/Online review',
  component: 'review-step',
  args: {step},
  parameters: {actions: {handles: ['step-review', 'step-submit', 'step-back']}},
};
export default meta;

type Story = StoryObj<ReviewStep>;

export const NothingWritten: Story = {};

/** The customer’s own words, to copy before leaving. */
export const OwnWords: Story = {args: {words: own, canGoBack: true}};

/** The site is open in a new tab; the step is still there. */
export const SiteOpened: Story = {
  args: {words: own},
  play: ({canvasElement}) => new Visitor(canvasElement).press('Google'),
};

export const EverySite: Story = {
  args: {
    step: {
      ...step,
      sites: [
        'google',
        'facebook',
        'tripadvisor',
        'yelp',
        'trustpilot',
        'pages-jaunes',
        'ratemds',
        'opentable',
        'houzz',
        'les-bonnes-adresses',
      ].map(site => ({id: site, site, url: {en: `https://${site}.example/clinique-laurier`}})),
    },
    opened: ['tripadvisor'],
  },
};

export const LongTexts: Story = {
  args: {
    words: `${own} `.repeat(6).trim(),
    step: {
      ...step,
      sites: [
        {
          ...step.sites[0]!,
          label: words(
            'Google, where most of our new patients find us and read what others have written',
            'Google, où la plupart de nos nouveaux patients nous trouvent et lisent ce que d’autres ont écrit',
            'غوغل، حيث يجدنا معظم مرضانا الجدد ويقرؤون ما كتبه الآخرون',
          ),
        },
        ...step.sites.slice(1),
      ],
    },
  },
};

export const MissingTranslation: Story = {
  args: {step: untranslated(step)},
  globals: {locale: 'fr'},
};
