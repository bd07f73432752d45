import {h} from '/pages/host-element.js';
import {npsOf} from '/pages/nps-of.js';

const verdicts = {satisfied: 'Satisfied', dissatisfied: 'Dissatisfied', unknown: 'Not known'};
const time = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'medium'});

/**
 * One response as a row that opens. Everything in it was written by a stranger, so it only ever becomes text.
 *
 * @param {{response: object, receivedAt: string}} entry
 */
export function renderResponse({response, receivedAt}, {isNew, isOpen = false}) {
  const {sequence, satisfaction, status, locale} = response;
  const nps = npsOf(response);
  const summary = h(
    'summary',
    {},
    h('span', {className: 'nps', title: 'NPS answer'}, nps === undefined ? '–' : String(nps)),
    h(
      'span',
      {className: 'what'},
      h('strong', {}, sequence.id),
      h('time', {dateTime: receivedAt}, time.format(new Date(receivedAt))),
    ),
    h('span', {className: 'language'}, locale),
    h('span', {className: `status ${status}`}, status === 'complete' ? 'Complete' : 'Partial'),
    h('span', {className: `verdict ${satisfaction}`}, verdicts[satisfaction]),
  );
  return h(
    'li',
    {className: isNew ? 'new' : ''},
    h('details', {open: isOpen}, summary, renderParts(response)),
  );
}

function renderParts(response) {
  const parts = [
    ['Answers', response.answers],
    ['Offers', response.offers],
    ['Contact', response.contact],
    ['Review sites opened', response.reviews],
    ['The host’s own steps', response.data],
    ['Context', response.context],
  ].filter(([, values]) => Object.keys(values ?? {}).length);
  return h(
    'div',
    {className: 'parts'},
    ...parts.map(([title, values]) => renderPart(title, Object.entries(values))),
    renderPart('Delivery', [
      ['path', response.path.join(' → ')],
      ['revision', response.revision],
      ['response', response.id],
      ['writer', response.writer],
    ]),
  );
}

function renderPart(title, entries) {
  return h(
    'section',
    {},
    h('h2', {}, title),
    h('dl', {}, ...entries.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, say(value))])),
  );
}

/** A value in words. */
function say(value) {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map(say).join(', ') || 'none';
  if (typeof value !== 'object') return String(value);
  if (value.notApplicable) return 'not applicable';
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${say(inner)}`)
    .join(', ');
}
