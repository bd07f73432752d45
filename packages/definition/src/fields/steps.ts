import type {Fields} from './field.js';

const offer = {id: 'whitening', title: 'Whitening', price: {amount: '129.95', currency: 'CAD'}};
const site = {id: 'google', site: 'google', url: 'https://g.page/r/example/review'};
const questions = [{type: 'nps', id: 'nps', label: 'Would you recommend us?', satisfaction: {atLeast: 7}}];

export const stepFields: Fields = {
  'Step.type': ['What the step is; a type of the host’s always has a colon.', 'acme:loyalty'],
  'Step.id': ['Names the step in the response; steps and questions share one set of ids.', 'visit'],
  'Step.title': [
    'The heading; a step of the host’s may leave it out.',
    {en: 'Your visit', fr: 'Votre visite'},
  ],
  'Step.intro': ['The words under the heading; takes the inline syntax.', 'Four questions, one minute.'],
  'Step.image': ['A picture that goes with the words.', {src: '/visit.jpg', alt: ''}],
  'Step.audience': [
    'Who meets the step once the satisfaction filter has spoken; by default satisfied customers.',
    'everyone',
  ],
  'Step.showIf': [
    'When the step is on the route: a condition on an earlier question.',
    {question: 'nps', atLeast: 9},
  ],
  'Step.button': ['The label of the button that goes on.', 'Continue'],
  'Step.host': [
    'A step of a type that the host has registered, with fields of its own.',
    {type: 'acme:loyalty', id: 'loyalty'},
  ],

  questionnaire: [
    'One page of questions.',
    {type: 'questionnaire', id: 'visit', title: 'Your visit', questions},
  ],
  'questionnaire.questions': ['What is asked, in this order.', questions],
  'questionnaire.presentation': ['All questions on a page (default), or one by one.', 'one-by-one'],

  'cross-sell': [
    'Offers that the customer may choose from.',
    {type: 'cross-sell', id: 'extras', title: 'May we suggest', offers: [offer]},
  ],
  'cross-sell.offers': ['What is offered.', [offer]],
  'cross-sell.offers.id': ['Names the offer in the response.', 'whitening'],
  'cross-sell.offers.title': ['What it is.', 'Whitening'],
  'cross-sell.offers.description': [
    'A few words on it; takes the inline syntax.',
    'Three shades in an hour.',
  ],
  'cross-sell.offers.image': ['A picture of it.', {src: '/whitening.jpg', alt: ''}],
  'cross-sell.offers.price': ['What it costs, written as the customer’s language does.', offer.price],
  'cross-sell.offers.price.amount': ['A decimal string in major units.', '129.95'],
  'cross-sell.offers.price.currency': ['An ISO 4217 code.', 'CAD'],
  'cross-sell.offers.url': ['A page that says more.', 'https://example.com/whitening'],
  'cross-sell.choose': ['Whether one offer can be chosen, or many.', 'one'],
  'cross-sell.decline': ['The label of “No, thanks”.', 'Not this time'],
  'cross-sell.contact': ['How to reach the customer; asked when something is chosen.', {ask: 'phone'}],
  'cross-sell.contact.ask': ['What is asked for.', 'either'],
  'cross-sell.contact.required': ['Whether the step waits for it.', true],
  'cross-sell.contact.consent': [
    'A sentence to agree to, never ticked beforehand.',
    'You may call me about this offer.',
  ],

  review: [
    'Sites where the customer may write a review.',
    {type: 'review', id: 'public', title: 'Would you tell others?', audience: 'everyone', sites: [site]},
  ],
  'review.sites': ['Where a review can be written.', [site]],
  'review.sites.id': ['Names the site in the response.', 'google'],
  'review.sites.site': [
    'Which site it is: `google`, `facebook`, `tripadvisor`, `yelp`, `trustpilot`, `pages-jaunes`, `ratemds`, `opentable` and `houzz` have an icon and a name, any other slug a generic one.',
    'google',
  ],
  'review.sites.url': [
    'The page where a review of this business is written.',
    'https://g.page/r/example/review',
  ],
  'review.sites.label': ['The words of the link, in place of the site’s name.', 'Review us on Google'],
  'review.suggestComment': [
    'Offers to copy the customer’s own words before leaving, when there are some.',
    false,
  ],

  content: [
    'A welcome or an explanation.',
    {
      type: 'content',
      id: 'welcome',
      title: 'Welcome',
      audience: 'everyone',
      body: 'We read **every** answer.',
    },
  ],
  'content.body': ['What is said; takes the inline syntax.', 'We read **every** answer.'],
};
