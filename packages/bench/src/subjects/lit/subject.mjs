import {json} from '../../funnel.mjs';

export const subject = {
  title: 'Lit, by hand',
  packages: ['lit'],
  entry: 'app.js',
  notes: ['A floor, not a product: no validation of the definition, one language, no storage, no delivery.'],
  body: definition =>
    `<lit-sequence><script type="application/json">${json(definition)}</script></lit-sequence>`,
};
