import {newSequenceId} from '../ids/free-id.js';
import {suffixed} from '../commands/suffixed.js';
import type {SequenceToSave} from '../store/sequence-store.js';

/** A version that was not kept, as a sequence of its own beside the one that was. */
export function asOtherVersion(
  definition: unknown,
  suffix: string,
  ids: ReadonlySet<string>,
): SequenceToSave {
  const {id: old, name, ...rest} = definition as {id: string; name?: unknown};
  const id = newSequenceId(old, ids);
  return {id, definition: {...rest, id, name: suffixed(name, suffix)}};
}
