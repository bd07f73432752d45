/** A sequence as a store keeps it. */
export interface StoredSequence {
  /** The `id` of its definition when it was first saved. */
  readonly id: string;
  /** JSON; a draft may be one that no runner can show. */
  readonly definition: unknown;
  /** Another one after each save; opaque. */
  readonly version: string;
  /** When it was saved, ISO 8601. */
  readonly changed: string;
  /** Who saved it, as the store knows them by name. */
  readonly changedBy?: string;
  /** Put away, and still there. */
  readonly isArchived?: boolean;
}

/** What is asked of a store to save. */
export interface SequenceToSave {
  readonly id: string;
  readonly definition: unknown;
  readonly isArchived?: boolean;
  /** The version that was edited; undefined for a new sequence. */
  readonly base?: string | undefined;
}

/**
 * Where an owner's sequences are kept. Every method may reject: with `SaveConflict` where another version is there,
 * with `SaveRefused` where trying again will not help, and with any other error where it may.
 */
export interface SequenceStore {
  /** All of them, in any order. */
  list(): Promise<readonly StoredSequence[]>;
  /** Undefined where there is none of that id. */
  load(id: string): Promise<StoredSequence | undefined>;
  /** Saves over the version `base` and no other. A sequence that is no longer there is saved anew. */
  save(sequence: SequenceToSave): Promise<StoredSequence>;
  /** Erases it; nothing happens where there is none. */
  remove(id: string): Promise<void>;
}

/** Somebody else has saved another version meanwhile. Nothing was written. */
export class SaveConflict extends Error {
  override readonly name = 'SaveConflict';

  constructor(readonly theirs: StoredSequence) {
    super(`There is another version of “${theirs.id}”, saved ${theirs.changed}.`);
  }
}

/** The store will not take it, however often it is sent. */
export class SaveRefused extends Error {
  override readonly name = 'SaveRefused';

  constructor(
    /** HTTP status, where there is one. */
    readonly status?: number,
  ) {
    super(`The store refused the sequence${status === undefined ? '' : `, with status ${String(status)}`}.`);
  }
}
