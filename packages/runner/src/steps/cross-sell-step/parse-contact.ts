import type {ContactAnswer} from '@parcours/definition';

/** What was typed, as a phone number or an address: where either does, an `@` tells. Empty where it was erased. */
export function parseContact(
  typed: string,
  ask: 'phone' | 'email' | 'either',
  consent: boolean | undefined,
): ContactAnswer {
  const isEmail = ask === 'email' || (ask === 'either' && typed.includes('@'));
  return {
    ...(typed && {[isEmail ? 'email' : 'phone']: typed}),
    ...(consent !== undefined && {consent}),
  };
}
