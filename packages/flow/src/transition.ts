import type {SequenceDefinition} from '@parcours/definition';
import type {FlowAction} from './action.js';
import {collectingLeft} from './collecting-left.js';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {own} from './own.js';
import type {FlowState} from './state.js';
import {chosenOffers} from './steps/chosen-offers.js';
import {contactAnswer} from './steps/contact-answer.js';
import {collects} from './steps/index.js';
import {stepDone} from './steps/step-done.js';
import {validityOf} from './validity.js';

/**
 * The only way in which a state changes. An action that does not apply (a hidden question, a choice that does not
 * exist, another step than the current one, a page with errors) returns the same object.
 */
export function transition(
  definition: SequenceDefinition,
  state: FlowState,
  action: FlowAction,
  types?: FlowTypes,
): FlowState {
  const change = changeOf(definition, state, action, types);
  if (!change) return state;
  const next = {...state, ...change};
  if (!('at' in action)) return next;
  const {at} = action;
  const acted = {...next, startedAt: state.startedAt ?? at, updatedAt: at};
  if (state.completedAt || collectingLeft(definition, acted, types)) return acted;
  return {...acted, completedAt: at};
}

function changeOf(
  definition: SequenceDefinition,
  state: FlowState,
  action: FlowAction,
  types: FlowTypes | undefined,
): Partial<FlowState> | undefined {
  const {steps} = definition;
  const stepOf = (id: string) => steps.find(step => step.id === id && collects(step, types) !== undefined);
  const {current} = state;
  const step = stepOf(current);
  // Steps speak for themselves alone, and only while they are on screen.
  const here = 'step' in action && action.step === current ? step : undefined;

  switch (action.type) {
    case 'answer': {
      const {question: id, value} = action;
      const question = evaluate(definition, state, types)
        .visible.get(current)
        ?.find(shown => shown.id === id);
      if (!question) return undefined;
      if (value === undefined || isEmpty(value)) {
        if (!Object.hasOwn(state.answers, id)) return undefined;
        const answers = {...state.answers};
        delete answers[id];
        return {answers};
      }
      if (validityOf(question, value, {types})?.code === 'invalid') return undefined;
      return {answers: {...state.answers, [id]: value}};
    }
    case 'offer': {
      const offers = here && chosenOffers(here, action.offers);
      if (!here || !offers) return undefined;
      const contact = contactAnswer(here, action.contact);
      return {
        offers: {...state.offers, [current]: offers},
        ...(contact && {contact: {...state.contact, [current]: contact}}),
      };
    }
    case 'review': {
      const opened = own(state.reviews, current) ?? [];
      const {site} = action;
      if (here?.type !== 'review' || opened.includes(site) || !here.sites.some(({id}) => id === site)) {
        return undefined;
      }
      return {reviews: {...state.reviews, [current]: [...opened, site]}};
    }
    case 'data':
      return here?.type.includes(':') ? {data: {...state.data, [current]: action.data}} : undefined;
    case 'submit': {
      if (!here) return undefined;
      // A cross-sell step that is left without a choice is declined.
      const offers = here.type === 'cross-sell' ? {[current]: [], ...state.offers} : state.offers;
      if (!stepDone(here, {...state, offers}, evaluate(definition, state, types), types)) return undefined;
      const submitted = [...state.submitted, current];
      const {path} = evaluate(definition, {...state, submitted}, types);
      return {submitted, offers, current: path[path.indexOf(current) + 1] ?? 'thank-you'};
    }
    case 'back': {
      const {path} = evaluate(definition, state, types);
      const before = step && path[path.indexOf(current) - 1];
      return before ? arrive(before) : undefined;
    }
    case 'seconds': {
      const {step: id, seconds} = action;
      if (!(seconds > 0 && seconds < Infinity) || !(id === 'thank-you' || stepOf(id))) return undefined;
      return {seconds: {...state.seconds, [id]: (own(state.seconds, id) ?? 0) + seconds}};
    }
    case 'go-to': {
      const {step: id} = action;
      return id !== current && (id === 'thank-you' || stepOf(id)) ? arrive(id) : undefined;
    }
    default:
      return (action satisfies never) && undefined;
  }

  /** Un-submits the step that is reached and every later one. */
  function arrive(id: string): Partial<FlowState> {
    const at = steps.findIndex(reached => reached.id === id);
    const later = new Set(at < 0 ? [] : steps.slice(at).map(other => other.id));
    return {current: id, submitted: state.submitted.filter(done => !later.has(done))};
  }
}
