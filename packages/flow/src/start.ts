import type {SequenceDefinition} from '@parcours/definition';
import {acceptedAnswers} from './accepted-answers.js';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import type {FlowState} from './state.js';

export interface StartOptions {
  definition: SequenceDefinition;
  /** The response's id, and the seed of shuffled options. */
  id: string;
  seed: string;
  /** Prefilled answers, of any shape. Those that are valid show as chosen; a consent is never given beforehand. */
  answers?: Readonly<Record<string, unknown>> | undefined;
  types?: FlowTypes | undefined;
}

/** A customer's state before their first gesture: on the first step, with no response yet. */
export function startState({definition, id, seed, answers, types}: StartOptions): FlowState {
  const state = {
    id,
    seed,
    answers: acceptedAnswers(definition, answers, ({type}, issue) => !issue && type !== 'consent', types),
    submitted: [],
    current: '',
    offers: {},
    contact: {},
    reviews: {},
    data: {},
    seconds: {},
  };
  return {...state, current: evaluate(definition, state, types).path[0] ?? 'thank-you'};
}
