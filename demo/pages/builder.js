import '/parcours/builder/parcours-builder.js';

// `?lang=fr` for the French interface. What is typed is kept in this browser.
const builder = document.querySelector('sequence-builder');
const language = new URLSearchParams(location.search).get('lang');
if (language) document.documentElement.lang = language;
const answer = await fetch('/sequences/dental-visit.json');
const definition = await answer.json();
// The first visit begins with the dental clinic's sequence; the next ones with what was made of it.
if (await builder.store.load(definition.id)) builder.sequence = definition.id;
else builder.definition = definition;
