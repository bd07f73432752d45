// The physical floor: the page arrives as HTML; this only validates and moves from section to section.
import './app.css';

const after = (id, happy) =>
  ({visit: happy ? 'extras' : 'dissatisfied', extras: 'public', public: 'satisfied'})[id];

document.addEventListener('submit', event => {
  event.preventDefault();
  const form = event.target;
  const section = form.querySelector('section:not([hidden])');
  const invalid = section.querySelector(':invalid:not(fieldset)');
  form.classList.toggle('tried', Boolean(invalid));
  if (invalid) return invalid.focus();
  const data = new FormData(form);
  const next = form.querySelector(
    `#${after(section.id, Number(data.get('nps')) >= Number(form.dataset.satisfied))}`,
  );
  section.hidden = true;
  next.hidden = false;
  next.querySelector('h2').focus();
  if (!next.querySelector('button')) {
    window.bench.response = {
      answers: Object.fromEntries([...data.keys()].map(name => [name, data.getAll(name)])),
    };
  }
});
