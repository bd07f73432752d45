import type {Answers, SequenceDefinition} from '@parcours/definition';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {own} from './own.js';
import {rulesOf} from './questions/index.js';
import type {FlowState} from './state.js';
import {validityOf} from './validity.js';

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
export function startState({definition, id, seed, answers = {}, types}: StartOptions): FlowState {
  const prefilled: Answers = Object.fromEntries(
    definition.steps
      .flatMap(step => (step.type === 'questionnaire' ? step.questions : []))
      .filter(question => {
        const value = own(answers, question.id);
        return (
          question.type !== 'consent' &&
          rulesOf(question, types) &&
          !isEmpty(value) &&
          !validityOf(question, value, {types})
        );
      })
      .map(question => [question.id, answers[question.id] as Answers[string]]),
  );
  const state = {
    id,
    seed,
    answers: prefilled,
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
