import type {SequenceDefinition, SequenceResponse, StepDefinition} from '@parcours/definition';
import {evaluate} from './evaluate.js';
import type {FlowTypes} from './flow-types.js';
import {isEmpty} from './is-empty.js';
import {own} from './own.js';
import type {FlowState} from './state.js';

/** What the flow does not know about a response. Moments are ISO with an offset. */
export interface ResponseDetails
  extends
    Pick<SequenceResponse, 'writer' | 'revision' | 'locale' | 'context'>,
    Partial<Record<'channel' | 'invitation', string | undefined>> {
  /** Hash of the definition's canonical JSON. */
  hash: string;
  /** Default: the last gesture. */
  updatedAt?: string | undefined;
  types?: FlowTypes | undefined;
}

/** The response so far: what was answered and chosen on the route as it is now. None before the first gesture. */
export function responseOf(
  definition: SequenceDefinition,
  state: FlowState,
  {hash, types, updatedAt, ...details}: ResponseDetails,
): SequenceResponse | undefined {
  const {id, startedAt, completedAt, offers, reviews} = state;
  if (!startedAt) return undefined;
  const {route, path, visible, satisfaction} = evaluate(definition, state, types);
  const submitted = new Set(state.submitted);
  const onRoute = <T>(record: Readonly<Record<string, T>>, keep = (_: StepDefinition) => true) =>
    Object.fromEntries(
      route
        .filter(step => Object.hasOwn(record, step.id) && keep(step))
        .map(step => [step.id, record[step.id] as T]),
    );
  return {
    version: 1,
    id,
    ...details,
    sequence: {id: definition.id, hash},
    status: completedAt ? 'complete' : 'partial',
    satisfaction,
    answers: Object.fromEntries(
      route
        .flatMap(step => visible.get(step.id) ?? [])
        .flatMap(question => {
          const value = own(state.answers, question.id);
          return value === undefined || isEmpty(value) ? [] : [[question.id, value]];
        }),
    ),
    offers: onRoute(offers),
    // Without an offer, there is nothing to reach the customer about.
    contact: onRoute(state.contact, step => !!own(offers, step.id)?.length),
    reviews,
    data: onRoute(state.data),
    path: path.filter(step => submitted.has(step) || step === state.current),
    seconds: Object.fromEntries(
      Object.entries(state.seconds).map(([step, time]) => [step, Math.round(time)]),
    ),
    startedAt,
    updatedAt: updatedAt ?? state.updatedAt ?? startedAt,
    ...(completedAt && {completedAt}),
  };
}
