import type {ContactAnswer, StepDefinition} from '@parcours/definition';
import {isRecord} from '../is-record.js';

/** How to reach the customer, from any value, with only what the step asks; undefined where it asks nothing. */
export function contactAnswer(step: StepDefinition, value: unknown): ContactAnswer | undefined {
  if (step.type !== 'cross-sell' || !step.contact || !isRecord(value)) return undefined;
  const {ask, consent} = step.contact;
  const {phone, email} = value;
  return {
    ...(ask !== 'email' && typeof phone === 'string' && phone.trim() && {phone}),
    ...(ask !== 'phone' && typeof email === 'string' && email.trim() && {email}),
    ...(consent && typeof value.consent === 'boolean' && {consent: value.consent}),
  };
}
