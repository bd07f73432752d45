import {reservedIds, type SequenceDefinition} from '@parcours/definition';

/** `wanted`, or `wanted-2`, `wanted-3` and so on: the first that is neither taken nor reserved by the contract. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted.slice(0, 58)}-${count}`;
    if (!taken.has(id) && !reservedIds.has(id)) return id;
  }
}

/**
 * An id for a sequence that begins here: `dental-visit-k3fm`. One that counted up would be another owner's on the same
 * server, or that of a sequence deleted since, whose responses it would then join.
 */
export function newSequenceId(wanted: string, taken: ReadonlySet<string>): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const random = Array.from(
    crypto.getRandomValues(new Uint8Array(4)),
    byte => letters[byte % letters.length],
  );
  return freeId(`${wanted.slice(0, 53)}-${random.join('')}`, taken);
}

/** The ids that steps and questions share. */
export function takenIds({steps}: SequenceDefinition): Set<string> {
  return new Set(
    steps.flatMap(step => [
      step.id,
      ...(step.type === 'questionnaire' ? step.questions : []).map(({id}) => id),
    ]),
  );
}

/** An id from a person's words: `Plus ou moins` → `plus-ou-moins`. Empty where they have no letter to begin with. */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}
