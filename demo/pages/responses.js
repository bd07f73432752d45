import {renderResponse} from '/pages/response-row.js';
import {npsOf} from '/pages/nps-of.js';

const byId = id => document.getElementById(id);
const entries = new Map();
const rows = new Map();

/** Shows an entry in place of an older one of the same response, at the top when it has just arrived. */
function show(entry, isNew) {
  const {id} = entry.response;
  const known = entries.get(id);
  if (known && known.receivedAt >= entry.receivedAt) return;
  entries.set(id, entry);
  const row = renderResponse(entry, {isNew, isOpen: rows.get(id)?.querySelector('details').open});
  rows.get(id)?.remove();
  rows.set(id, row);
  byId('list').prepend(row);
}

function showFigures() {
  const responses = [...entries.values()].map(({response}) => response);
  const count = test => String(responses.filter(test).length);
  byId('empty').hidden = responses.length > 0;
  byId('total').textContent = String(responses.length);
  byId('complete').textContent = count(({status}) => status === 'complete');
  byId('satisfied').textContent = count(({satisfaction}) => satisfaction === 'satisfied');
  byId('dissatisfied').textContent = count(({satisfaction}) => satisfaction === 'dissatisfied');
  const scores = responses.map(npsOf).filter(score => score !== undefined);
  const promoters = scores.filter(score => score >= 9).length;
  const detractors = scores.filter(score => score <= 6).length;
  byId('score').textContent = scores.length
    ? new Intl.NumberFormat('en', {signDisplay: 'exceptZero'}).format(
        Math.round(((promoters - detractors) / scores.length) * 100),
      )
    : '–';
}

/** All that is there, oldest first so that the newest ends up on top. */
async function load() {
  const answer = await fetch('/responses.json');
  for (const entry of (await answer.json()).reverse()) show(entry, false);
  showFigures();
}

function setLive(words, isLive) {
  byId('live').textContent = words;
  byId('live').classList.toggle('is-live', isLive);
}

const stream = new EventSource('/responses/stream');
// After each reconnection too: what arrived in between is not told again.
stream.addEventListener('open', () => {
  setLive('Live', true);
  void load();
});
stream.addEventListener('error', () => setLive('Reconnecting', false));
stream.addEventListener('response', ({data}) => {
  show(JSON.parse(data), true);
  showFigures();
});
