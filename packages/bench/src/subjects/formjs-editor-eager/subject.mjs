import {editor} from '../formjs-editor/subject.mjs';

export const subject = editor('form-js, no debounce', false, [
  'With its option `debounce: false`: each key is worked on at once.',
]);
