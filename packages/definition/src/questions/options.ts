import {report} from '../schema.js';
import type {Payload} from '../schema.js';
import type {OptionDefinition, OtherDefinition} from './question.js';

interface Choice {
  options: readonly OptionDefinition[];
  other?: OtherDefinition;
}

/** What an answer to a choice may be in a condition or a filter; a free answer counts as `other`. */
export function optionIds({options, other}: Choice): string[] {
  return [...options.map(({id}) => id), ...(other ? ['other'] : [])];
}

/** Each id must be one of the choice's. */
export function checkOptions(
  choice: Choice,
  ids: readonly unknown[] | undefined,
  payload: Payload,
  path: (string | number)[],
) {
  const allowed = optionIds(choice);
  ids?.forEach((id, i) => {
    if (!allowed.includes(id as string))
      report(payload, 'unknown-option', {option: id, allowed}, [...path, i]);
  });
}
