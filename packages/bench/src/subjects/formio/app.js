import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import {Formio} from '@formio/js/form';

const {bench} = window;
const {form: definition, thankYou} = JSON.parse(document.getElementById('definition').textContent);
const app = document.getElementById('app');
let form;

bench.mount = async () => {
  form = await Formio.createForm(
    app.appendChild(document.createElement('div')),
    structuredClone(definition),
    {noAlerts: true},
  );
  form.nosubmit = true;
  form.on('submit', ({data}) => {
    bench.response = {answers: data};
    // Form.io has no final page of its own: the host shows one.
    const {title, body} = Number(data.nps) >= 7 ? thankYou.satisfied : thankYou.dissatisfied;
    const heading = Object.assign(document.createElement('h2'), {textContent: title});
    app.replaceChildren(heading, Object.assign(document.createElement('p'), {textContent: body}));
  });
};
bench.unmount = () => {
  form.destroy(true);
  app.replaceChildren();
};
bench.mount();
