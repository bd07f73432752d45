import type {SequenceDefinition} from '@parcours/definition';
import type {MessageContext} from '@parcours/messages';
import type {HostVariable} from '../variables.js';

/** Somebody who may see a preview. */
export interface Customer {
  firstName: string;
  lastName: string;
  honorific: {en: string; fr: string};
}

/** The usual customer, another one, and one of a long name. */
export const customers: readonly [Customer, ...Customer[]] = [
  {firstName: 'Camille', lastName: 'Roy', honorific: {en: 'Ms.', fr: 'Mme'}},
  {firstName: 'Karim', lastName: 'Haddad', honorific: {en: 'Mr.', fr: 'M.'}},
  {firstName: 'Marie-Françoise', lastName: 'Lafrenière-Bergeron', honorific: {en: 'Ms.', fr: 'Mme'}},
];

export const fullName = ({firstName, lastName}: Customer) => `${firstName} ${lastName}`;

/** What a host may know of a visit and its customer; `undefined` stands for one whose name it does not have. */
export function sampleContext(
  {brand}: SequenceDefinition,
  locale: string,
  customer: Customer | undefined,
  own: readonly HostVariable[] = [],
): MessageContext {
  const date = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long'}).format(
    new Date(2026, 10, 12),
  );
  return {
    ...(customer && {
      firstName: customer.firstName,
      lastName: customer.lastName,
      fullName: fullName(customer),
      honorific: customer.honorific[locale.startsWith('fr') ? 'fr' : 'en'],
    }),
    organization: brand?.name ?? 'Clinique Laurier',
    location: 'Québec',
    employee: 'Élise',
    visitDate: date,
    ...Object.fromEntries(own.flatMap(({name, sample}) => (sample === undefined ? [] : [[name, sample]]))),
  };
}
