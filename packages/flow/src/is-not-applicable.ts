import type {NotApplicable} from '@parcours/definition';
import {isOnly} from './is-only.js';

/** Whether a value is the answer "Not applicable": `{notApplicable: true}` and nothing else. */
export function isNotApplicable(value: unknown): value is NotApplicable {
  return isOnly(value, 'notApplicable') && value.notApplicable === true;
}
