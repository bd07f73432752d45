// The rows that the builder's README shows. Our aim is to be faster than form-js at each: a ratio below 1.
import {summary} from '../summary.mjs';

const median =
  metric =>
  ({samples}) =>
    summary(samples[metric])?.median;

export const headlines = [
  {label: 'To download, kB brotli', of: ({verified}) => verified.bytes / 1000, digits: 0},
  {label: 'Usable, ms', of: median('ready-1x'), digits: 0},
  {label: 'Usable, 6× slower CPU, ms', of: median('ready-6x'), digits: 0},
  {label: 'A key until the preview shows it, ms', of: median('key-1x'), digits: 0},
  {label: 'A key, 6× slower CPU, ms', of: median('key-6x'), digits: 0},
  {label: 'A question more, 6× slower CPU, ms', of: median('add-6x'), digits: 0},
  {label: 'JS heap, MiB', of: subject => median('heap')(subject) / 1024, digits: 1},
];

/** In the order in which they are shown: ours first. */
export const ordered = editors => Object.values(editors ?? {}).filter(({verified}) => verified);
