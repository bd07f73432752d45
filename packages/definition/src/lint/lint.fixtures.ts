import type {SequenceDefinition} from '../definition.js';
import type {NpsQuestionDefinition} from '../questions/nps.js';
import type {SingleChoiceQuestionDefinition} from '../questions/single-choice.js';
import type {CrossSellStepDefinition} from '../steps/cross-sell.js';
import type {QuestionnaireStepDefinition} from '../steps/questionnaire.js';
import type {ReviewStepDefinition} from '../steps/review.js';
import type {LocalizedText} from '../text.js';

export const words = (en: string, fr: string): LocalizedText => ({en, fr});

export const nps: NpsQuestionDefinition = {
  type: 'nps',
  id: 'nps',
  label: words('Would you recommend us?', 'Nous recommanderiez-vous?'),
  required: true,
  satisfaction: {atLeast: 7},
};

export const choice: SingleChoiceQuestionDefinition = {
  type: 'single-choice',
  id: 'on-time',
  label: words('On time?', 'À l’heure?'),
  look: 'list',
  options: [{id: 'yes', label: words('Yes', 'Oui')}],
};

export const visit: QuestionnaireStepDefinition = {
  type: 'questionnaire',
  id: 'visit',
  title: words('Your visit', 'Votre visite'),
  audience: 'satisfied',
  presentation: 'page',
  questions: [nps],
};

export const extras: CrossSellStepDefinition = {
  type: 'cross-sell',
  id: 'extras',
  title: words('More', 'Encore'),
  audience: 'satisfied',
  choose: 'many',
  offers: [{id: 'whitening', title: words('Whitening', 'Blanchiment'), url: {en: '/en', fr: ''}}],
};

export const review: ReviewStepDefinition = {
  type: 'review',
  id: 'public',
  title: words('Tell others', 'Dites-le'),
  audience: 'everyone',
  suggestComment: true,
  sites: [{id: 'google', site: 'google', url: {en: 'https://example.com/'}}],
};

/** A sequence about which there is nothing to say. */
export const sound: SequenceDefinition = {
  version: 1,
  id: 'sound',
  name: words('Sound', 'Sain'),
  locales: ['en', 'fr'],
  brand: {accent: '#0b6e4f'},
  message: {
    channel: 'sms',
    sms: {
      body: words(
        '{{firstName|Hello}}, how was it? {{link}}',
        '{{firstName|Bonjour}}, tout va bien? {{link}}',
      ),
    },
  },
  steps: [visit, extras, review],
  thankYou: {
    satisfied: {title: words('Thank you', 'Merci')},
    dissatisfied: {title: words('We are sorry', 'Nous sommes désolés')},
  },
};
