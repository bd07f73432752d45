import type {SequenceDefinition} from '@parcours/definition';

/** Whether now is outside the days on which a sequence is open. */
export function isClosed({from, until}: NonNullable<SequenceDefinition['availability']> = {}): boolean {
  const time = Date.now();
  return (from !== undefined && time < Date.parse(from)) || (until !== undefined && time > Date.parse(until));
}
