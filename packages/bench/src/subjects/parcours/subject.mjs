import {fileURLToPath} from 'node:url';
import {json} from '../../funnel.mjs';

export const subject = {
  title: 'Parcours',
  packages: [],
  file:
    process.env.PARCOURS ??
    fileURLToPath(new URL('../../../../runner/dist/cdn/parcours.js', import.meta.url)),
  body: definition =>
    `<sequence-runner persist="none"><script type="application/json">${json(definition)}</script></sequence-runner>`,
};
