import '/parcours/builder/parcours-builder.js';

// `?lang=fr` for the French interface. Sequences are kept in this browser. `#id` is the sequence being edited.
const language = new URLSearchParams(location.search).get('lang');
if (language) document.documentElement.lang = language;

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
  });
  document.body.append(builder);
}

/** What was published is what the link, the QR code and the snippet show. */
async function publish({definition}) {
  const answer = await fetch(`/sequences/${definition.id}.json`, {
    method: 'PUT',
    body: JSON.stringify(definition),
  });
  document.title = answer.ok ? 'Published' : 'Not published';
}

addEventListener('hashchange', show);
addEventListener('sequence-publish', publish);
list.addEventListener('sequence-open', ({sequence}) => (location.hash = sequence));
show();
