import {fileURLToPath} from 'node:url';
import {json} from '../../funnel.mjs';
import {form} from '../formjs/subject.mjs';

/** form-js's editor with its viewer; `debounce` is its own option: true waits for 300 ms without a key. */
export const editor = (title, debounce, notes) => ({
  title,
  packages: ['@bpmn-io/form-js-editor'],
  entry: '../formjs-editor/app.js',
  // The viewer that the editor itself brings: there is no editor of the version that the funnel is measured with.
  esbuild: {
    alias: {
      '@bpmn-io/form-js-viewer': fileURLToPath(
        new URL(
          '../../../node_modules/@bpmn-io/form-js-editor/node_modules/@bpmn-io/form-js-viewer',
          import.meta.url,
        ),
      ),
    },
  },
  notes,
  shows: {
    previewed: '#preview .fjs-form-field-radio .fjs-form-field-label',
    'preview-items': '#preview .fjs-form-field',
    handle: '#editor .fjs-form-field-radio',
    field: '[data-entry-id=label] [contenteditable]',
  },
  reveal: '[data-group-id=group-general] [title="Toggle section"]',
  adds: {focus: '#palette [data-field-type=textarea]', keys: []},
  body: definition =>
    '<div id="palette"></div><div id="editor"></div><div id="preview"></div><div id="properties"></div>' +
    `<script type="application/json" id="definition">${json({schema: form(definition), debounce})}</script>`,
});

export const subject = editor('form-js', true, [
  'No editor goes with version 2 of its viewer yet: both are of version 1.23.',
  'Editor, palette, properties and viewer are wired as in @bpmn-io/form-js-playground, without the two fields for data and without Preact around them.',
  'The first change after loading takes the focus from the label (bpmn-io/form-js#1357): it is clicked again, and that is not timed.',
  'It waits for 300 ms without a key before a label reaches the preview.',
  'Its questions move by the mouse alone, so moving is not timed; it adds a question at Enter in its palette, and so with the keyboard.',
]);
