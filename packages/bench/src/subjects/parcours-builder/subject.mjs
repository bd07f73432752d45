import {fileURLToPath} from 'node:url';
import {json} from '../../funnel.mjs';

const inBuilder = 'sequence-builder >>> ';
const runner = `${inBuilder}sequence-preview >>> sequence-runner >>> `;
const list = `${inBuilder}sequence-step-editor >>> sequence-list-field >>> `;

export const subject = {
  title: 'Parcours',
  packages: [],
  entry: 'app.js',
  beside: fileURLToPath(new URL('../../../../builder/dist/cdn/', import.meta.url)),
  esbuild: {external: ['./parcours-builder.js']},
  notes: [
    'It also lints, and saves each change to IndexedDB, as it does where the host gives no other store.',
  ],
  shows: {
    previewed: `${runner}#step >>> nps-question >>> legend`,
    'preview-items': `${runner}#step >>> .questions > *`,
    handle: `${list}.toggle`,
    field: `${list}.open sequence-text-field >>> textarea`,
  },
  adds: {
    focus: `${list}sequence-menu[look=row]`,
    keys: ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
  },
  body: definition =>
    `<sequence-builder></sequence-builder><script type="application/json" id="definition">${json(definition)}</script>`,
};
