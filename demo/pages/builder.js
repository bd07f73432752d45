import '/parcours/builder/parcours-builder.js';

// `?lang=fr` for the French interface; `?types` for a clinic that has a question and a step of its own. Sequences are kept in this browser. `#id` is the sequence being edited.
const parameters = new URLSearchParams(location.search);
const language = parameters.get('lang');
if (language) document.documentElement.lang = language;

// What they are is said once, for the pages that show sequences and for this one.
if (parameters.has('types')) await import('/pages/custom-types.js');

const list = document.querySelector('sequence-list');
let builder;

/** Shows the list, or the sequence that the address names. */
function show() {
  builder?.remove();
  builder = undefined;
  const id = decodeURIComponent(location.hash.slice(1));
  list.hidden = id !== '';
  if (!id) return list.refresh();
  builder = Object.assign(document.createElement('sequence-builder'), {
    sequence: id,
    backUrl: location.pathname + location.search,
    runnerUrl: `${location.origin}/parcours/parcours.js`,
    endpointUrl: '/responses',
    uploadImage,
  });
  document.body.append(builder);
  builder.focus();
}

/** Keeps a picture on this server, and says where. */
async function uploadImage(file) {
  const answer = await fetch('/images', {method: 'POST', body: file});
  if (!answer.ok) throw new Error(`The server answered with status ${answer.status}.`);
  return (await answer.json()).url;
}

/** What was published is what the link, the QR code and the snippet show. */
async function put(definition) {
  const answer = await fetch(`/sequences/${definition.id}.json`, {
    method: 'PUT',
    body: JSON.stringify(definition),
  });
  if (!answer.ok) throw new Error(`The server answered with status ${answer.status}.`);
}

addEventListener('hashchange', show);
addEventListener('sequence-publish', event => event.waitUntil(put(event.definition)));
list.addEventListener('sequence-open', ({sequence}) => (location.hash = sequence));
show();
