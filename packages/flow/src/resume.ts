import type {SequenceDefinition, StepDefinition} from '@parcours/definition';
import {acceptedAnswers} from './accepted-answers.js';
import {collectingLeft} from './collecting-left.js';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import {isRecord} from './is-record.js';
import {own} from './own.js';
import type {FlowState} from './state.js';
import {chosenOffers} from './steps/chosen-offers.js';
import {contactAnswer} from './steps/contact-answer.js';
import {collects} from './steps/index.js';
import {openedSites} from './steps/opened-sites.js';
import {stepDone} from './steps/step-done.js';
import {validityOf} from './validity.js';

/**
 * Takes up stored progress, whatever it holds and whichever version of the definition it was stored with.
 * Valid answers and choices stay, the rest goes, and the customer is on the first step with something missing.
 * `dropped` says that something they gave was lost. Undefined where there is nothing to take up.
 */
export function resume(
  definition: SequenceDefinition,
  stored: unknown,
  types?: FlowTypes,
): {state: FlowState; dropped: boolean} | undefined {
  if (!isRecord(stored) || !isName(stored.id) || !isName(stored.seed)) return undefined;
  const steps = definition.steps.filter(step => collects(step, types) !== undefined);
  const startedAt = moment(stored.startedAt);
  const updatedAt = startedAt && (moment(stored.updatedAt) ?? startedAt);
  const completedAt = startedAt && moment(stored.completedAt);
  let state: FlowState = {
    id: stored.id,
    seed: stored.seed,
    // What is still being typed may be wrong; what no control gives is refused.
    answers: acceptedAnswers(definition, stored.answers, (_, issue) => issue?.code !== 'invalid', types),
    submitted: [],
    current: '',
    offers: pick(stored.offers, steps, chosenOffers),
    contact: pick(stored.contact, steps, contactAnswer),
    reviews: pick(stored.reviews, steps, openedSites),
    data: pick(stored.data, steps, (step, value) => (step.type.includes(':') ? value : undefined)),
    seconds: pick(stored.seconds, [...steps, {id: 'thank-you'}], (_, value) =>
      typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined,
    ),
    ...(startedAt && {startedAt}),
    ...(updatedAt && {updatedAt}),
    ...(completedAt && {completedAt}),
  };

  // Walks the route as the customer did. What they submitted must still do; if not, they are asked again.
  const submitted = new Set<unknown>(startedAt && Array.isArray(stored.submitted) ? stored.submitted : []);
  for (;;) {
    const evaluation = evaluate(definition, state, types);
    const {length} = state.submitted;
    const step = evaluation.route[length];
    const answers = {...state.answers};
    if (step && submitted.has(step.id)) {
      for (const question of evaluation.visible.get(step.id) ?? []) {
        const issue = validityOf(question, own(answers, question.id), {types});
        // New rows leave the answers to the others as good as they were.
        if (issue && issue.code !== 'rows') delete answers[question.id];
      }
      if (size(answers) < size(state.answers)) {
        state = {...state, answers};
        continue;
      }
      if (stepDone(step, state, evaluation, types)) {
        state = {...state, submitted: [...state.submitted, step.id]};
        continue;
      }
    }
    state = {...state, current: evaluation.path[length] ?? 'thank-you'};
    break;
  }

  // The step that was missing may be gone from the definition: then their last gesture completed the response.
  if (updatedAt && !completedAt && !collectingLeft(definition, state, types)) {
    state = {...state, completedAt: updatedAt};
  }
  const dropped = (['answers', 'offers', 'contact', 'data'] as const).some(
    field => size(state[field]) < size(stored[field]),
  );
  return {state, dropped};
}

/** What can be kept of a stored record by step. */
function pick<S extends Pick<StepDefinition, 'id'>, T>(
  record: unknown,
  steps: readonly S[],
  read: (step: S, value: unknown) => T | undefined,
): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const step of steps) {
    const value = isRecord(record) ? read(step, own(record, step.id)) : undefined;
    if (value !== undefined) kept[step.id] = value;
  }
  return kept;
}

function size(record: unknown): number {
  return isRecord(record) ? Object.keys(record).length : 0;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

function moment(value: unknown): string | undefined {
  return isName(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
