import type {ValidityIssue} from '../evaluation.js';

export function issue(code: ValidityIssue['code'], params: ValidityIssue['params'] = {}): ValidityIssue {
  return {code, params};
}
