import {SaveConflict, type SequenceToSave, type StoredSequence} from './sequence-store.js';

/** What a store on this device keeps after a save. Throws `SaveConflict` where `there` is not what was edited. */
export function nextVersion(
  {id, definition, isArchived = false, base}: SequenceToSave,
  there: StoredSequence | undefined,
): StoredSequence {
  if (there && there.version !== base) throw new SaveConflict(there);
  return {
    id,
    definition,
    version: String(Number(there?.version ?? base ?? 0) + 1),
    changed: new Date().toISOString(),
    ...(isArchived && {isArchived}),
  };
}
