import {json, price, scale, steps} from '../../funnel.mjs';

const values = options => options.map(({id, label}) => ({value: id, label}));
const points = q => scale(q).map(point => ({value: String(point), label: String(point)}));

function question(q) {
  const common = {key: q.id, label: q.label, validate: {required: q.required ?? false}};
  switch (q.type) {
    case 'nps':
      return {
        ...common,
        type: 'radio',
        values: points(q),
        description: `${q.lowLabel} (0) to ${q.highLabel.toLowerCase()} (10)`,
      };
    case 'rating':
      return {...common, type: 'radio', values: points(q)};
    case 'single-choice':
      return {...common, type: 'radio', values: values(q.options)};
    case 'multiple-choice':
      return {...common, type: 'checklist', values: values(q.options)};
    default:
      return {...common, type: 'textarea'};
  }
}

const thanks = ({title, body}) => ({
  type: 'default',
  components: [{type: 'text', text: `## ${title}\n\n${body}`}],
});

/** The funnel as one form: it has no pages, so offers and links appear below the questions once NPS is 7 or more. */
export function form(definition) {
  const {visit, extras, reviews} = steps(definition);
  const conditional = {hide: '=if nps = null then true else number(nps) < 7'};
  return {
    type: 'default',
    components: [
      {type: 'text', text: `## ${visit.title}`},
      ...visit.questions.map(question),
      {type: 'text', text: `## ${extras.title}`, conditional},
      {
        type: 'checklist',
        key: extras.id,
        label: extras.title,
        conditional,
        values: extras.offers.map(offer => ({
          value: offer.id,
          label: `${offer.title} ${price(offer.price)}`,
        })),
      },
      {
        type: 'text',
        conditional,
        text: `## ${reviews.title}\n\n${reviews.sites.map(({url, label}) => `- [${label}](${url})`).join('\n')}`,
      },
      {type: 'button', action: 'submit', label: 'Submit'},
    ],
  };
}

export const subject = {
  title: 'form-js',
  packages: ['@bpmn-io/form-js-viewer'],
  entry: 'app.js',
  notes: [
    'It has no pages: the offers and links appear below the questions once NPS is 7 or more. So its answer includes showing them, and its step goes from Submit to the thank-you, a much smaller page than the others build.',
    'It has no NPS or rating: plain vertical radios. The host swaps schemas for the thank-you.',
    'A click that comes within 300 ms of the last key in a textarea can be lost (the form renders again between press and release); the walk pauses.',
  ],
  selected: '.fjs-inline-label.fjs-checked',
  onePage: true,
  body(definition) {
    const schemas = {
      form: form(definition),
      satisfied: thanks(definition.thankYou.satisfied),
      dissatisfied: thanks(definition.thankYou.dissatisfied),
    };
    return `<div id="app"></div><script type="application/json" id="definition">${json(schemas)}</script>`;
  },
};
