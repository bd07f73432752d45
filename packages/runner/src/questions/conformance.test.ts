import {conformance, label} from './conformance.harness.js';

const clean = {en: 'The room', fr: 'La chambre'};
const staff = {en: 'The staff', fr: 'L’équipe'};
const options = [
  {id: 'room', label: clean},
  {id: 'staff', label: staff},
];

conformance('nps-question', {
  definition: {type: 'nps', id: 'q', label},
  value: 9,
  shown: ['9'],
  keys: ['7'],
  keyed: 7,
  missing: 'Choose a number from 0 to 10.',
  tells: {required: true, invalid: true},
});

conformance('rating-question', {
  definition: {type: 'rating', id: 'q', label, scale: 5, look: 'stars'},
  value: 4,
  shown: ['4 of 5'],
  keys: ['3'],
  keyed: 3,
  missing: 'Choose an answer.',
  tells: {required: true, invalid: true},
});

conformance('single-choice-question', {
  definition: {type: 'single-choice', id: 'q', label, options, look: 'list'},
  value: 'staff',
  shown: ['The staff'],
  keys: ['Space'],
  keyed: 'room',
  missing: 'Choose an answer.',
  tells: {required: true, invalid: true},
});

conformance('multiple-choice-question', {
  definition: {type: 'multiple-choice', id: 'q', label, options},
  value: ['staff'],
  shown: ['The staff'],
  keys: ['Space', 'Tab', 'Space'],
  keyed: ['room', 'staff'],
  missing: 'Choose an answer.',
  tells: {required: false, invalid: true},
});

conformance('matrix-question', {
  definition: {type: 'matrix', id: 'q', label, rows: options, scale: 5},
  value: {room: 4, staff: 5},
  shown: ['4 4 of 5', '5 5 of 5'],
  keys: ['3'],
  keyed: {room: 3},
  missing: 'Choose a number in each row.',
  tells: {required: true, invalid: true},
});

conformance('text-question', {
  definition: {type: 'text', id: 'q', label, lines: 1, format: 'plain'},
  value: 'Very good',
  shown: ['Very good'],
  keys: ['o', 'k'],
  keyed: 'ok',
  missing: 'Write an answer.',
  tells: {required: true, invalid: true},
});

conformance('text-question', {
  definition: {type: 'text', id: 'q', label, lines: 3, maxLength: 10, format: 'plain'},
  value: 'Very good',
  shown: ['Very good'],
  keys: ['o', 'Enter', 'k'],
  keyed: 'o\nk',
  missing: 'Write an answer.',
  tells: {required: true, invalid: true},
});

conformance('number-question', {
  definition: {type: 'number', id: 'q', label, unit: {en: 'nights', fr: 'nuits'}},
  value: 2,
  shown: ['2'],
  keys: ['1', '2'],
  keyed: 12,
  missing: 'Enter a number.',
  tells: {required: true, invalid: true},
});

conformance('number-question', {
  definition: {type: 'number', id: 'q', label, min: 0, max: 5},
  value: 2,
  shown: ['2'],
  keys: ['3'],
  keyed: 3,
  missing: 'Enter a number.',
  tells: {required: true, invalid: true},
});

conformance('date-question', {
  definition: {type: 'date', id: 'q', label},
  value: '2026-12-17',
  shown: ['2026-12-17'],
  // A 1 may become 10, so no browser moves on by itself, as Chromium does after a 12 and WebKit does not.
  keys: ['1', 'ArrowRight', '1', 'ArrowRight', '2', '0', '2', '6'],
  keyed: '2026-01-01',
  missing: 'Choose a date.',
  tells: {required: false, invalid: true},
});

conformance('consent-question', {
  definition: {type: 'consent', id: 'q', label},
  value: true,
  shown: ['How was it? Optional'],
  keys: ['Space'],
  keyed: true,
  missing: 'Tick this box to go on.',
  tells: {required: false, invalid: true},
});
