// The one funnel that every subject renders, as a Parcours definition.
// Each subject translates it into its own schema, so that words, order and number of controls are the same.

const option = label => ({id: label.toLowerCase().replace(/\W+/g, '-'), label});

const nps = {
  type: 'nps',
  id: 'nps',
  label: 'How likely are you to recommend us to a friend?',
  required: true,
  lowLabel: 'Not at all likely',
  highLabel: 'Extremely likely',
  satisfaction: {atLeast: 7},
};
const questions = [
  nps,
  {type: 'rating', id: 'welcome', label: 'How was your welcome?', look: 'smileys', scale: 5},
  {type: 'rating', id: 'care', label: 'How was the care you received?', look: 'stars', scale: 5},
  {
    type: 'single-choice',
    id: 'reason',
    label: 'What brought you in?',
    options: ['Check-up', 'Cleaning', 'Emergency', 'Something else'].map(option),
  },
  {
    type: 'multiple-choice',
    id: 'liked',
    label: 'What did you like?',
    options: ['Staff', 'Punctuality', 'Comfort', 'Price', 'Location'].map(option),
  },
  {type: 'text', id: 'comment', label: 'Anything to add?', lines: 3},
];

const definition = {
  version: 1,
  id: 'dental-visit',
  name: 'After a visit',
  locales: ['en'],
  message: {channel: 'hyperlink', hyperlink: {title: 'How was your visit?', button: 'Tell us'}},
  steps: [
    {type: 'questionnaire', id: 'visit', title: 'Your visit', button: 'Continue', questions},
    {
      type: 'cross-sell',
      id: 'extras',
      title: 'You might also like',
      decline: 'No, thanks',
      button: 'Continue',
      offers: [
        {id: 'whitening', title: 'Whitening', price: {amount: '180', currency: 'CAD'}},
        {id: 'guard', title: 'Night guard', price: {amount: '240', currency: 'CAD'}},
        {id: 'brush', title: 'Electric toothbrush', price: {amount: '95', currency: 'CAD'}},
      ],
    },
    {
      type: 'review',
      id: 'public',
      title: 'Share your experience',
      button: 'Continue',
      sites: [
        {id: 'google', site: 'google', url: 'https://example.com/google', label: 'Review us on Google'},
        {
          id: 'facebook',
          site: 'facebook',
          url: 'https://example.com/facebook',
          label: 'Review us on Facebook',
        },
      ],
    },
  ],
  thankYou: {
    satisfied: {title: 'Thank you!', body: 'See you at your next visit.'},
    dissatisfied: {title: 'We are sorry', body: 'We will call you to make it right.'},
  },
};

/** The funnel; with `count`, its first page has that many questions of mixed types instead of six. */
export function funnel(count) {
  if (!count) return definition;
  const [visit, ...rest] = definition.steps;
  const many = Array.from({length: count}, (_, i) => {
    const question = questions[i % questions.length];
    return i < questions.length
      ? question
      : {...question, id: `${question.id}${i}`, required: false, satisfaction: undefined};
  });
  return JSON.parse(JSON.stringify({...definition, steps: [{...visit, questions: many}, ...rest]}));
}

export const price = ({amount, currency}) =>
  new Intl.NumberFormat('en-CA', {style: 'currency', currency, maximumFractionDigits: 0}).format(amount);
export const steps = ({steps: [visit, extras, reviews]}) => ({visit, extras, reviews});
export const scale = question =>
  question.type === 'nps' ? [...Array(11).keys()] : Array.from({length: question.scale}, (_, i) => i + 1);
export const json = value => JSON.stringify(value).replaceAll('<', '\\u003c');
