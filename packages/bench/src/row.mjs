// What a row of a table may be.
import {summary} from './summary.mjs';

/** A median with its quartiles, of what was measured in each round. */
export const sampled = (label, metric, digits = 0) => ({
  label,
  digits,
  of: ({samples}) => summary(samples[metric]),
});

/** A figure that is the same in each round. */
export const fixed = (label, value, digits = 0) => ({
  label,
  digits,
  of: subject => {
    const median = value(subject);
    return median === undefined ? undefined : {median};
  },
});

/** Words. */
export const fact = (label, text) => ({label, text});
