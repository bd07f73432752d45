import type {NotApplicable} from '@parcours/definition';
import {isRecord} from './is-record.js';

/** Whether a value is the answer "Not applicable": `{notApplicable: true}` and nothing else. */
export function isNotApplicable(value: unknown): value is NotApplicable {
  return isRecord(value) && value.notApplicable === true && Object.keys(value).length === 1;
}
