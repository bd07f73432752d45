import './app.css';
import {FormEditor} from '@bpmn-io/form-js-editor';
import {Form} from '@bpmn-io/form-js-viewer';

const {schema, debounce} = JSON.parse(document.getElementById('definition').textContent);
const part = id => document.getElementById(id);

// What @bpmn-io/form-js-playground does for its preview: after each change of the editor the viewer imports the schema.
const preview = new Form({container: part('preview')});
const editor = new FormEditor({
  container: part('editor'),
  renderer: {compact: true},
  palette: {parent: part('palette')},
  propertiesPanel: {parent: part('properties')},
  debounce,
});
editor.on('changed', () => preview.importSchema(editor.getSchema()));
editor.importSchema(schema);
