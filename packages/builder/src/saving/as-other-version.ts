import {freeId} from '../commands/free-id.js';
import type {SequenceToSave} from '../store/sequence-store.js';

/** A version that was not kept, as a sequence of its own beside the one that was. */
export function asOtherVersion(
  definition: unknown,
  suffix: string,
  ids: ReadonlySet<string>,
): SequenceToSave {
  const {id: old, name, ...rest} = definition as {id: string; name?: Record<string, string>};
  const id = freeId(`${old}-other`, ids);
  const names = Object.entries(name ?? {}).map(([locale, words]) => [locale, `${words} ${suffix}`]);
  return {id, definition: {...rest, id, name: Object.fromEntries(names) as unknown}};
}
