// The rows that the README shows, and what they have to reach.
import {summary} from './summary.mjs';

const median =
  metric =>
  ({samples}) =>
    summary(samples[metric])?.median;
const total = ({bytes}) => (bytes.js?.brotli ?? 0) + (bytes.css?.brotli ?? 0);

/**
 * `limit` is the most that Parcours may be, as a ratio to Lit by hand. Ratios under 1.3 between two runs of the same
 * code are within the noise of a shared machine.
 */
export const headlines = [
  {label: 'To download, kB brotli', of: subject => total(subject) / 1000, digits: 0},
  {label: 'First question, 6× slower CPU, ms', of: median('first-6x'), digits: 0, limit: 1.25},
  {label: 'First question, slow 4G, ms', of: median('first-slow'), digits: 0, limit: 1.25},
  {label: 'An answer, 6× slower CPU, ms', of: median('answer-6x'), digits: 0, limit: 1.1},
  {label: 'Next step, 6× slower CPU, ms', of: median('step-6x'), digits: 0, limit: 1},
  {label: '1,000 questions: first one, ms', of: median('first-1000'), digits: 0, limit: 1},
  {label: '1,000 questions: an answer, ms', of: median('answer-1000'), digits: 0, limit: 1},
];

/** The subjects in the order in which they are shown: ours, the floor, then the others as they were measured. */
export function ordered({parcours, lit, vanilla: _, ...others}) {
  return [parcours, lit, ...Object.values(others)].filter(subject => subject?.verified);
}

export const figure = (value, digits) =>
  value === undefined ? '–' : value.toLocaleString('en', {maximumFractionDigits: digits});
