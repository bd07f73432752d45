import {price, scale, steps} from '../../funnel.mjs';

const input = (type, name, value, text, attributes = '') =>
  `<label><input type="${type}" name="${name}" value="${value}"${attributes}><span>${text}</span></label>`;

const drawings = {
  stars: () => '<path d="M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2 6.4 20.3 7.6 14 3 9.6l6.3-.8z"/>',
  smileys: point =>
    `<circle cx="12" cy="12" r="9"/><path d="M9 9.5v1M15 9.5v1M8 15q4 ${(point - 3) * 2.5} 8 0"/>`,
};
const draw = (look, point) =>
  drawings[look] && `<svg viewBox="0 0 24 24" aria-hidden="true">${drawings[look](point)}</svg>`;

function question(q) {
  const required = q.required ? ' required' : '';
  if (q.type === 'text')
    return `<p><label for="${q.id}">${q.label}</label><textarea id="${q.id}" name="${q.id}" rows="${q.lines}"></textarea></p>`;
  const legend = `<legend>${q.label}${q.required ? ' <span aria-hidden="true">*</span>' : ''}</legend>`;
  if (q.options) {
    const type = q.type === 'multiple-choice' ? 'checkbox' : 'radio';
    return `<fieldset class="list">${legend}${q.options.map(({id, label}) => input(type, q.id, id, label)).join('')}</fieldset>`;
  }
  const points = scale(q).map(point =>
    input(
      'radio',
      q.id,
      point,
      draw(q.look, point) ?? point,
      `${required}${q.look ? ` aria-label="${point} of ${q.scale}"` : ''}`,
    ),
  );
  const ends = q.lowLabel
    ? `<div class="ends"><small>${q.lowLabel}</small><small>${q.highLabel}</small></div>`
    : '';
  return `<fieldset class="points ${q.look ?? 'numbers'}">${legend}<div>${points.join('')}</div>${ends}</fieldset>`;
}

const section = (id, title, content, last) => `<section id="${id}"${id === 'visit' ? '' : ' hidden'}>
  <h2 tabindex="-1">${title}</h2>${content}${last ? '' : '<button>Continue</button>'}</section>`;

export const subject = {
  title: 'HTML/CSS/JS, by hand',
  packages: [],
  entry: 'app.js',
  notes: [
    'The funnel arrives as HTML, so its words are in the HTML row and can be painted before any script; mounting it again is a copy of it.',
  ],
  body(definition) {
    const {visit, extras, reviews} = steps(definition);
    const {satisfied, dissatisfied} = definition.thankYou;
    return `<form novalidate data-satisfied="7">${[
      section('visit', visit.title, visit.questions.map(question).join('')),
      section(
        'extras',
        extras.title,
        `<fieldset class="list"><legend>${extras.title}</legend>${extras.offers
          .map(offer =>
            input('checkbox', 'extras', offer.id, `${offer.title} <small>${price(offer.price)}</small>`),
          )
          .join('')}</fieldset>`,
      ),
      section(
        'public',
        reviews.title,
        `<ul>${reviews.sites
          .map(({url, label}) => `<li><a href="${url}" target="_blank" rel="noopener">${label}</a></li>`)
          .join('')}</ul>`,
      ),
      section('satisfied', satisfied.title, `<p>${satisfied.body}</p>`, true),
      section('dissatisfied', dissatisfied.title, `<p>${dissatisfied.body}</p>`, true),
    ].join('')}</form>`;
  },
};
