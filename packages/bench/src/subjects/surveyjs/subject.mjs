import {json, price, steps} from '../../funnel.mjs';

const choices = options => options.map(({id, label}) => ({value: id, text: label}));

function question(q) {
  const common = {name: q.id, title: q.label, isRequired: q.required};
  switch (q.type) {
    // Without displayMode a narrow screen gets a drop-down instead of eleven buttons.
    case 'nps':
      return {
        ...common,
        type: 'rating',
        rateMin: 0,
        rateMax: 10,
        displayMode: 'buttons',
        minRateDescription: q.lowLabel,
        maxRateDescription: q.highLabel,
      };
    case 'rating':
      return {
        ...common,
        type: 'rating',
        rateType: q.look,
        rateCount: q.scale,
        rateMax: q.scale,
        displayMode: 'buttons',
      };
    case 'single-choice':
      return {...common, type: 'radiogroup', choices: choices(q.options)};
    case 'multiple-choice':
      return {...common, type: 'checkbox', choices: choices(q.options)};
    default:
      return {...common, type: 'comment', rows: q.lines};
  }
}

export const subject = {
  title: 'SurveyJS',
  packages: ['survey-core', 'survey-js-ui'],
  entry: 'app.js',
  notes: [
    'The stylesheet without fonts is used; the documented default also fetches Open Sans from Google.',
    'Its rating would become a drop-down at 360 px; displayMode asks for buttons. Page titles are divs, not headings.',
    'survey-core 3 is on npm, but no survey-js-ui that goes with it.',
  ],
  selected: '.sd-rating__item--selected',
  heading: '.sd-page__title, h2', // the page's title is a div
  body(definition) {
    const {visit, extras, reviews} = steps(definition);
    const {satisfied, dissatisfied} = definition.thankYou;
    const thanks = ({title, body}) => `<h2>${title}</h2><p>${body}</p>`;
    const model = {
      pages: [
        {name: visit.id, title: visit.title, elements: visit.questions.map(question)},
        {
          name: extras.id,
          title: extras.title,
          visibleIf: '{nps} >= 7',
          elements: [
            {
              type: 'checkbox',
              name: extras.id,
              title: extras.title,
              titleLocation: 'hidden',
              choices: extras.offers.map(offer => ({
                value: offer.id,
                text: `${offer.title} ${price(offer.price)}`,
              })),
            },
          ],
        },
        {
          name: reviews.id,
          title: reviews.title,
          visibleIf: '{nps} >= 7',
          elements: [
            {
              type: 'html',
              name: 'links',
              html: reviews.sites
                .map(({url, label}) => `<p><a href="${url}" target="_blank" rel="noopener">${label}</a></p>`)
                .join(''),
            },
          ],
        },
      ],
      completedHtml: thanks(satisfied),
      completedHtmlOnCondition: [{expression: '{nps} < 7', html: thanks(dissatisfied)}],
    };
    return `<div id="app"></div><script type="application/json" id="definition">${json(model)}</script>`;
  },
};
