import '/parcours/builder/parcours-builder.js';

// `?lang=fr` for the French interface. What is typed stays in this page: this demo has no store.
const builder = document.querySelector('sequence-builder');
const language = new URLSearchParams(location.search).get('lang');
if (language) document.documentElement.lang = language;
const answer = await fetch('/sequences/dental-visit.json');
builder.definition = await answer.json();
