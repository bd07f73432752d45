import type {ContactAnswer} from '@parcours/definition';

/** What was typed, as a phone number or an address: where either does, an `@` tells. Undefined where nothing is said. */
export function parseContact(
  typed: string,
  ask: 'phone' | 'email' | 'either',
  consent: boolean | undefined,
): ContactAnswer | undefined {
  const isEmail = ask === 'email' || (ask === 'either' && typed.includes('@'));
  const contact: ContactAnswer = {
    ...(typed && {[isEmail ? 'email' : 'phone']: typed}),
    ...(consent !== undefined && {consent}),
  };
  return Object.keys(contact).length ? contact : undefined;
}
