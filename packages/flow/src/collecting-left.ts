import type {SequenceDefinition} from '@parcours/definition';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import type {FlowState} from './state.js';
import {collects} from './steps/index.js';

/** Whether a step that collects something is still to be submitted: the current one, or one after it on the route. */
export function collectingLeft(definition: SequenceDefinition, state: FlowState, types?: FlowTypes): boolean {
  const {current} = state;
  const step = definition.steps.find(({id}) => id === current);
  // Spares a pass for each answer: the page it is given on collects.
  if (step && collects(step, types)) return true;
  const {route, path} = evaluate(definition, state, types);
  return route.slice(path.indexOf(current)).some(later => collects(later, types));
}
