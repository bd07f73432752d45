// The rows of the editors, and what is to be known of them.
import {fixed, sampled} from '../row.mjs';

export const title = 'A sequence of 50 questions in an editor';
export const base = 'formjs-editor';

export const rows = [
  fixed(
    'Files that the browser fetches until it can be used, brotli -11, bytes',
    ({verified}) => verified?.bytes,
  ),
  ...[1, 6].flatMap(cpu => [
    sampled(`Usable, and the preview shows the first question, ${cpu}x CPU, ms`, `ready-${cpu}x`),
    sampled(`A key in a label: until the preview shows it, ${cpu}x CPU, ms`, `key-${cpu}x`, 1),
    sampled(`A key in a label: main-thread work in the second after it, ${cpu}x CPU, ms`, `key-work-${cpu}x`),
    sampled(
      `A question more: from the last key until the preview shows it, ${cpu}x CPU, ms`,
      `add-${cpu}x`,
      1,
    ),
  ]),
  sampled('JS heap once it can be used, KiB', 'heap'),
];

export const notes = [
  'Usable: the first question of the editor is where a click reaches it, and the preview beside it shows the first question. 1440 × 900.',
  'A key is a real one, the median of five in a row, a second apart, at the end of the label of the first of 50 questions. The work around it includes showing the letter and the caret in the field.',
  'Only what both do is timed, and only what verifies: each letter and the question added were in the preview.',
];
