import type {StepDefinition} from '@parcours/definition';
import type {FlowTypes} from '../flow-types.js';

const collecting = new Map<string, boolean>([
  ['questionnaire', true],
  ['cross-sell', true],
  ['review', false],
  ['content', false],
]);

/** Whether a step collects something; undefined where nobody knows its type: the step is then left out. */
export function collects({type}: StepDefinition, types?: FlowTypes): boolean | undefined {
  const host = types?.steps?.get(type);
  return collecting.get(type) ?? (host && host.collects !== false);
}
