import type {AnswerValue, SequenceDefinition, StepDefinition} from '@parcours/definition';
import {collectingLeft} from './collecting-left.js';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {isRecord} from './is-record.js';
import {own} from './own.js';
import {rulesOf} from './questions/index.js';
import type {FlowState} from './state.js';
import {chosenOffers} from './steps/chosen-offers.js';
import {contactAnswer} from './steps/contact-answer.js';
import {collects} from './steps/index.js';
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
  const {id, seed} = stored;
  const steps = definition.steps.filter(step => collects(step, types) !== undefined);
  const questions = steps.flatMap(step => (step.type === 'questionnaire' ? step.questions : []));
  let dropped = false;

  /** What can be kept of one stored record, by the id of a step or a question. */
  function keep<D extends {readonly id: string}, T>(
    field: string,
    items: readonly D[],
    read: (item: D, value: unknown) => T | undefined,
    given = true,
  ): Record<string, T> {
    const record = own(stored as Readonly<Record<string, unknown>>, field);
    if (!isRecord(record)) return {};
    const kept = items.flatMap((item): [string, T][] => {
      const value = Object.hasOwn(record, item.id) ? read(item, record[item.id]) : undefined;
      return value === undefined ? [] : [[item.id, value]];
    });
    if (given && kept.length < Object.keys(record).length) dropped = true;
    return Object.fromEntries(kept);
  }

  const startedAt = moment(stored.startedAt);
  const updatedAt = startedAt && (moment(stored.updatedAt) ?? startedAt);
  const completedAt = startedAt && moment(stored.completedAt);
  let state: FlowState = {
    id,
    seed,
    submitted: [],
    current: '',
    answers: keep('answers', questions, (question, value) => {
      const refused = !rulesOf(question, types) || validityOf(question, value, {types})?.code === 'invalid';
      return refused || isEmpty(value) ? undefined : (value as AnswerValue);
    }),
    offers: keep('offers', steps, chosenOffers),
    contact: keep('contact', steps, contactAnswer),
    reviews: keep('reviews', steps, openedSites, false),
    data: keep('data', steps, (step, value) => (step.type.includes(':') ? value : undefined)),
    seconds: keep('seconds', [...steps, {id: 'thank-you'}], (_, value) => seconds(value), false),
    ...(startedAt && {startedAt}),
    ...(updatedAt && {updatedAt}),
    ...(completedAt && {completedAt}),
  };

  // Walks the route as the customer did. What they submitted must still do; if not, they are asked again.
  const submitted = new Set<unknown>(startedAt && Array.isArray(stored.submitted) ? stored.submitted : []);
  for (;;) {
    const evaluation = evaluate(definition, state, types);
    const step = evaluation.route[state.submitted.length];
    if (!step || !submitted.has(step.id)) break;
    const answers = {...state.answers};
    for (const question of evaluation.visible.get(step.id) ?? []) {
      const issue = validityOf(question, own(answers, question.id), {types});
      // New rows leave the answers to the others as good as they were.
      if (issue && issue.code !== 'rows') delete answers[question.id];
    }
    if (Object.keys(answers).length < Object.keys(state.answers).length) {
      dropped = true;
      state = {...state, answers};
    } else if (stepDone(step, state, evaluation, types)) {
      state = {...state, submitted: [...state.submitted, step.id]};
    } else break;
  }
  state = {...state, current: evaluate(definition, state, types).path[state.submitted.length] ?? 'thank-you'};

  // The step that was missing may be gone from the definition: then their last gesture completed the response.
  if (updatedAt && !completedAt && !collectingLeft(definition, state, types)) {
    state = {...state, completedAt: updatedAt};
  }
  return {state, dropped};
}

function openedSites(step: StepDefinition, value: unknown): readonly string[] | undefined {
  if (step.type !== 'review' || !Array.isArray(value)) return undefined;
  return [...new Set<string>(value)].filter(opened => step.sites.some(site => site.id === opened));
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

function moment(value: unknown): string | undefined {
  return isName(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

function seconds(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;
}
