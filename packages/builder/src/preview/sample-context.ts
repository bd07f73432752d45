import type {SequenceDefinition} from '@parcours/definition';
import type {MessageContext} from '@parcours/messages';

/** A customer who fills the variables of a preview. */
export function sampleContext({brand}: SequenceDefinition, locale: string): MessageContext {
  const date = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long'}).format(
    new Date(2026, 10, 12),
  );
  return {
    firstName: 'Camille',
    lastName: 'Roy',
    fullName: 'Camille Roy',
    honorific: locale.startsWith('fr') ? 'Mme' : 'Ms.',
    organization: brand?.name ?? 'Clinique Laurier',
    location: 'Québec',
    employee: 'Élise',
    visitDate: date,
  };
}
