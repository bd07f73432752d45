import type {ValidityIssue} from '../evaluation.js';
import {issue} from './issue.js';

type Code = ValidityIssue['code'];

/** Checks numbers, or ISO days (they are in the order of their letters), against bounds that may be absent. */
export function rangeValidity<T extends number | string>(
  value: T,
  {min, max}: {readonly min?: T | undefined; readonly max?: T | undefined},
  low: Code,
  high: Code,
): ValidityIssue | undefined {
  if (min !== undefined && value < min) return issue(low, {min});
  return max !== undefined && value > max ? issue(high, {max}) : undefined;
}
