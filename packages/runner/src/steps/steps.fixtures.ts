import type {
  ContentStepDefinition,
  CrossSellStepDefinition,
  EndingDefinition,
  QuestionnaireStepDefinition,
  ReviewStepDefinition,
} from '@parcours/definition';

// As the parser gives them: texts by language, defaults filled in.

export const questionnaire = {
  type: 'questionnaire',
  id: 'visit',
  title: {en: 'Your visit', fr: 'Votre visite'},
  intro: {en: 'Two minutes, **no more**.', fr: 'Deux minutes.'},
  audience: 'satisfied',
  presentation: 'page',
  questions: [
    {
      type: 'nps',
      id: 'nps',
      label: {en: 'Would you recommend us?', fr: 'Nous recommanderiez-vous?'},
      required: true,
    },
    {
      type: 'text',
      id: 'first-name',
      label: {en: 'First name', fr: 'Prénom'},
      required: true,
      lines: 1,
      format: 'name',
    },
    {type: 'text', id: 'why', label: {en: 'Why?', fr: 'Pourquoi?'}, lines: 3, format: 'plain'},
  ],
} satisfies QuestionnaireStepDefinition;

export const crossSell = {
  type: 'cross-sell',
  id: 'extras',
  title: {en: 'For your next smile', fr: 'Pour votre prochain sourire'},
  audience: 'satisfied',
  choose: 'many',
  offers: [
    {
      id: 'whitening',
      title: {en: 'Whitening', fr: 'Blanchiment'},
      description: {en: 'A session of **one hour**', fr: 'Une séance d’une heure'},
      price: {amount: '1249.50', currency: 'CAD'},
      url: {en: 'https://example.com/whitening', fr: 'https://example.com/blanchiment'},
    },
    {id: 'guard', title: {en: 'Guard', fr: 'Plaque'}},
  ],
} satisfies CrossSellStepDefinition;

export const review = {
  type: 'review',
  id: 'public',
  title: {en: 'Tell others?', fr: 'Le direz-vous aux autres?'},
  audience: 'satisfied',
  suggestComment: true,
  sites: [
    {id: 'google', site: 'google', url: {en: 'https://example.com/google'}},
    {id: 'local', site: 'old-port-guide', url: {en: 'https://example.com/guide'}},
    {
      id: 'named',
      site: 'yelp',
      url: {en: 'https://example.com/yelp'},
      label: {en: 'Our page', fr: 'Notre page'},
    },
  ],
} satisfies ReviewStepDefinition;

export const content = {
  type: 'content',
  id: 'welcome',
  title: {en: 'Welcome', fr: 'Bienvenue'},
  audience: 'everyone',
  body: {
    en: 'We read **every** answer.\n\n- two minutes\n- [our promise](https://example.com/promise)',
    fr: 'Nous lisons tout.',
  },
} satisfies ContentStepDefinition;

export const ending = {
  title: {en: 'Thank you, {{firstName|you}}!', fr: 'Merci, {{firstName|à vous}}!'},
  body: {en: 'See you *soon*.', fr: 'À bientôt.'},
  button: {
    label: {en: 'Our site', fr: 'Notre site'},
    url: {en: 'https://example.com/en', fr: 'https://example.com/fr'},
  },
} satisfies EndingDefinition;
