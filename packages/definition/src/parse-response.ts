import type {SequenceDefinition} from './definition.js';
import {readAsHost} from './host-schema.js';
import type {HostTypes} from './host-types.js';
import type {Issue} from './issue.js';
import {inspect, read} from './read.js';
import type {SequenceResponse} from './response.js';
import {response} from './response-schema.js';
import type {Payload} from './schema.js';

export interface ParseResponseOptions {
  /** The sequence that was answered, parsed: it says which answers are of the host's types. */
  definition?: SequenceDefinition | undefined;
  /** The host's types, whose `value` schemas check what they collected. */
  types?: HostTypes | undefined;
}

export type ParseResponseResult = {ok: true; response: SequenceResponse} | {ok: false; issues: Issue[]};

/**
 * Reads a response as a receiver gets it: JSON already parsed. Keys that a newer 1.x may have added are kept.
 * With `definition` and `types`, values of the host's types are checked by the host's schemas. Never throws.
 */
export function parseResponse(
  input: unknown,
  {definition, types}: ParseResponseOptions = {},
): ParseResponseResult {
  const {value, issues: found} = read(response, input, types);
  const issues = found.filter(({code}) => code !== 'unknown-key');
  if (issues.length) return {ok: false, issues};
  const parsed = value as SequenceResponse;
  const host = definition && types ? hostIssues(parsed, definition, types) : [];
  return host.length ? {ok: false, issues: host} : {ok: true, response: parsed};
}

/** Asks the host's `value` schemas about the values of its types. */
function hostIssues(parsed: SequenceResponse, {steps}: SequenceDefinition, types: HostTypes): Issue[] {
  const questions = steps.flatMap(step => (step.type === 'questionnaire' ? step.questions : []));
  const check = (part: 'answers' | 'data', {id, type}: {id: string; type: string}) => {
    const schema = types[part === 'answers' ? 'questions' : 'steps']?.get(type)?.value;
    if (!schema || !Object.hasOwn(parsed[part], id)) return [];
    const value = parsed[part][id];
    const {issues} = inspect(value, (payload: Payload) => readAsHost(schema, value, payload, {}));
    return issues.map(issue => ({...issue, path: [part, id, ...issue.path]}));
  };
  return [
    ...questions.flatMap(question => check('answers', question)),
    ...steps.flatMap(step => check('data', step)),
  ];
}
