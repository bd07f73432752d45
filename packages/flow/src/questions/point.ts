import type {ValidityIssue} from '../evaluation.js';
import {issue} from './issue.js';

/** Checks a point of a scale: an integer between two others. */
export function pointValidity(value: unknown, low: number, high: number): ValidityIssue | undefined {
  return Number.isInteger(value) && (value as number) >= low && (value as number) <= high
    ? undefined
    : issue('invalid');
}
