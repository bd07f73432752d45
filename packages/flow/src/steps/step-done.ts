import type {StepDefinition} from '@parcours/definition';
import type {Evaluation} from '../evaluation.js';
import type {FlowTypes} from '../flow-types.js';
import {own} from '../own.js';
import type {FlowState} from '../state.js';
import {validityOf} from '../validity.js';
import {contactValidityOf} from './contact-validity.js';

/** Whether a step has all it asks for, so that it may be submitted. */
export function stepDone(
  step: StepDefinition,
  state: FlowState,
  {visible}: Evaluation,
  types?: FlowTypes,
): boolean {
  if (step.type === 'cross-sell') {
    const offers = own(state.offers, step.id);
    return !!offers && !contactValidityOf(step, offers, own(state.contact, step.id));
  }
  return !visible
    .get(step.id)
    ?.some(question => validityOf(question, own(state.answers, question.id), {types}));
}
