import {sequence} from './definition.js';
import type {SequenceDefinition} from './definition.js';
import type {HostTypes} from './host-types.js';
import {softCodes} from './issue.js';
import type {Issue} from './issue.js';
import {checkReferences} from './references.js';
import {inspect, read} from './read.js';
import type {StepDefinition} from './steps/index.js';

export interface ParseOptions {
  /** `author` (default) refuses what it does not know; `run` keeps it and warns. */
  mode?: 'author' | 'run';
  /** The host's types. Without them, a type with a colon needs only `type` and `id`. */
  types?: HostTypes | undefined;
}

export type ParseResult =
  {ok: true; definition: SequenceDefinition; warnings: Issue[]} | {ok: false; issues: Issue[]};

/**
 * Reads a document of any origin: JSON already parsed. Fills in defaults and puts every text and URL in object form;
 * the result shares nothing with `input`. In `run` mode, steps and questions of unknown types are left out, each with
 * a warning. Never throws.
 */
export function parseDefinition(input: unknown, {mode = 'author', types}: ParseOptions = {}): ParseResult {
  const {value, issues} = read(sequence, input, types);
  const isHard = ({code}: Issue) => !softCodes.has(code);
  if (!issues.some(isHard)) issues.push(...inspect(value, checkReferences).issues);
  if (mode === 'author' ? issues.length : issues.some(isHard)) return {ok: false, issues};
  return {ok: true, definition: withoutUnknown(value as SequenceDefinition, issues), warnings: issues};
}

/** Leaves out the steps and questions whose types were reported as unknown. */
function withoutUnknown(definition: SequenceDefinition, issues: readonly Issue[]): SequenceDefinition {
  const unknown = new Set(issues.filter(({code}) => code === 'unknown-type').map(({path}) => path.join()));
  const steps = definition.steps.flatMap((step, i): StepDefinition[] => {
    if (unknown.has(`steps,${i},type`)) return [];
    if (step.type !== 'questionnaire') return [step];
    return [
      {...step, questions: step.questions.filter((_, j) => !unknown.has(`steps,${i},questions,${j},type`))},
    ];
  });
  return {...definition, steps};
}
