import {json, price, scale, steps} from '../../funnel.mjs';

const values = options => options.map(({id, label}) => ({value: id, label}));
const points = q => scale(q).map(point => ({value: String(point), label: String(point)}));

function question(q) {
  const common = {key: q.id, label: q.label, input: true, validate: {required: q.required ?? false}};
  switch (q.type) {
    case 'nps':
      return {
        ...common,
        type: 'radio',
        inline: true,
        values: points(q),
        description: `${q.lowLabel} (0) to ${q.highLabel.toLowerCase()} (10)`,
      };
    case 'rating':
      return {...common, type: 'radio', inline: true, values: points(q)};
    case 'single-choice':
      return {...common, type: 'radio', values: values(q.options)};
    case 'multiple-choice':
      return {...common, type: 'selectboxes', values: values(q.options)};
    default:
      return {...common, type: 'textarea', rows: q.lines};
  }
}

const heading = ({id, title}) => ({
  type: 'content',
  key: `${id}Heading`,
  input: false,
  html: `<h2>${title}</h2>`,
});
// A wizard shows its panels' titles as numbered tabs only, so each page begins with its heading.
const panel = (step, components, more) => ({
  type: 'panel',
  key: step.id,
  title: step.title,
  components: [heading(step), ...components],
  ...more,
});

export const subject = {
  title: 'Form.io',
  packages: ['@formio/js', 'bootstrap'],
  entry: 'app.js',
  notes: [
    'It has no NPS or rating: plain radios in a row. The host shows the thank-you; headings are extra content components.',
    'Bootstrap is counted (233 kB minified, 23 kB brotli); a host that has it already saves that.',
    'It needs eval for its templates.',
  ],
  selected: '.radio-selected',
  body(definition) {
    const {visit, extras, reviews} = steps(definition);
    const satisfied = {conditional: {json: {'>=': [{var: 'data.nps'}, 7]}}};
    const form = {
      display: 'wizard',
      components: [
        panel(visit, visit.questions.map(question)),
        panel(
          extras,
          [
            {
              type: 'selectboxes',
              key: 'offers',
              label: extras.title,
              hideLabel: true,
              input: true,
              values: extras.offers.map(offer => ({
                value: offer.id,
                label: `${offer.title} ${price(offer.price)}`,
              })),
            },
          ],
          satisfied,
        ),
        panel(
          reviews,
          [
            {
              type: 'content',
              key: 'links',
              input: false,
              html: reviews.sites
                .map(({url, label}) => `<p><a href="${url}" target="_blank" rel="noopener">${label}</a></p>`)
                .join(''),
            },
          ],
          satisfied,
        ),
      ],
    };
    return `<div id="app"></div><script type="application/json" id="definition">${json({form, thankYou: definition.thankYou})}</script>`;
  },
};
