import {jsonEqual} from '../json-equal.js';
import type {EditorModel} from '../editor-model.js';
import type {Draft, Drafts} from './drafts.js';
import {
  SaveConflict,
  SaveRefused,
  type SequenceStore,
  type SequenceToSave,
  type StoredSequence,
} from './sequence-store.js';

/** How the sequence and its store stand. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'refused' | 'conflict';

export interface SaverOptions {
  store: SequenceStore;
  drafts: Drafts;
  /** Where the tabs of one owner tell each other of a save. */
  channel?: string;
  /** Time after the last change until it is sent to the store. Milliseconds. */
  pause?: number;
  /** Time until the first new attempt; each one after it waits twice as long, up to a minute. Milliseconds. */
  retry?: number;
  onChange: () => void;
  onSave?: (saved: StoredSequence) => void;
}

/** What is edited. */
interface Edited {
  id: string;
  /** The version of the store; undefined where it has none. */
  base?: string | undefined;
}

const longestRetry = 60_000;

/** Where the tabs of one owner tell each other of a save. */
export const tabsChannel = 'parcours-builder';

/**
 * Brings every change of the model to the store. A change is first written down on this device, and stays there until
 * the store has it; a save that fails is tried again; a version of somebody else's is never written over.
 */
export class Saver {
  state: SaveState = 'saved';

  /** What the store has, and did not come from here. Set while the state is `conflict`. */
  theirs?: StoredSequence | undefined;

  /** Changes of an earlier visit that never reached the store. */
  recovered?: Draft | undefined;

  /** Whether this device keeps what the store does not have yet. */
  isKept = true;

  readonly #model: EditorModel;
  readonly #options: Required<Omit<SaverOptions, 'onSave'>> & Pick<SaverOptions, 'onSave'>;
  readonly #channel: BroadcastChannel;
  readonly #ends = new AbortController();
  #id?: string | undefined;
  #base?: string | undefined;
  /** The version that the store had on opening, for as long as only this editor has saved since. */
  #found?: string | undefined;
  /** What this device keeps of the sequence, as far as this editor knows. */
  #kept?: Draft | undefined;
  /** What is put away stays so when it is edited. */
  #isArchived = false;
  /** The document as the store has it, in the model's form. */
  #clean: unknown;
  #timer?: ReturnType<typeof setTimeout>;
  #failures = 0;
  /** The first and the last of what was sent since the last answer: the likeliest to be there all the same. */
  #sent: unknown[] = [];
  /** Which `open` is the last one. */
  #opening?: object | undefined;
  #isSending = false;

  constructor(model: EditorModel, options: SaverOptions) {
    this.#model = model;
    this.#options = {channel: tabsChannel, pause: 400, retry: 2000, ...options};
    this.#channel = new BroadcastChannel(this.#options.channel);
    const {signal} = this.#ends;
    this.#channel.addEventListener('message', ({data}) => this.#hear(data as StoredSequence), {signal});
    addEventListener('online', () => void this.#send(), {signal});
    document.addEventListener('visibilitychange', () => document.hidden && void this.#send(), {signal});
    signal.addEventListener(
      'abort',
      model.subscribe(() => this.#note()),
    );
  }

  /** Which version of which sequence is edited; undefined while that is not known. */
  get edited(): Edited | undefined {
    return this.#id === undefined ? undefined : {id: this.#id, base: this.#base};
  }

  /**
   * Opens the sequence of that id: the one given, else what the store has, else, while the store is out of reach, what
   * this device has kept. `before` is what was edited until now. Resolves with whether there is one.
   */
  async open(id: string, definition?: unknown, before?: Edited): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#sent = [];
    const opening = (this.#opening = {});
    this.#id = undefined;
    this.theirs = undefined;
    this.recovered = undefined;
    if (definition !== undefined) this.#model.open(definition);
    // What is typed while the store has not answered yet is a change that it does not have.
    const given = definition === undefined ? undefined : this.#model.definition;
    const isEdited = this.#model.canUndo;
    const [stored, draft] = await Promise.all([this.#load(id), this.#draft(id)]);
    // Another one was opened meanwhile, or nobody waits any more.
    if (this.#opening !== opening) return false;
    const found = stored === 'out of reach' ? draft : stored;
    if (definition === undefined && found) this.#model.open(found.definition);
    const shown = given ?? (found ? this.#model.definition : undefined);
    this.#id = shown === undefined ? undefined : id;
    const isDraft =
      (!!draft && draft === found && definition === undefined) || jsonEqual(draft?.definition, shown);
    const isStored = found === stored && (given === undefined || jsonEqual(found?.definition, given));
    // What is given came from the version that was edited, and not from one that was saved since.
    const from = given !== undefined && before?.id === id ? before : isDraft ? draft : undefined;
    if (from && !isStored) this.#base = from.base;
    else this.#base = stored === 'out of reach' ? draft?.base : stored?.version;
    this.#found = this.#base;
    this.#isArchived = found?.isArchived ?? false;
    // A draft that is on the screen already has yet to reach the store, and so has what was edited for another one.
    const isUnsaved = !isStored && (isDraft || (given !== undefined && isEdited && !from));
    this.#clean = isUnsaved ? undefined : shown;
    this.#kept = draft;
    this.recovered = isDraft ? draft?.earlier : draft;
    if (shown === undefined && stored === 'out of reach') this.#set('offline');
    else this.#note();
    return shown !== undefined;
  }

  /** Takes up the changes of an earlier visit. Returns whether they could be read. */
  takeUp(): boolean {
    const draft = this.recovered;
    if (!draft) return false;
    this.recovered = draft.earlier;
    // What somebody else saved since then is not written over: the save meets it, and asks. Undo takes back what was
    // typed here meanwhile.
    if (draft.base !== this.#found) this.#base = draft.base;
    return this.#model.replace(draft.definition);
  }

  /** Forgets the changes of an earlier visit. */
  forget() {
    this.recovered = this.recovered?.earlier;
    this.#note();
  }

  /** Ends a conflict. The version that is not kept becomes the sequence that `asOther` makes of it. */
  async settle(kept: 'mine' | 'theirs', asOther: (definition: unknown) => SequenceToSave) {
    const {theirs} = this;
    if (!theirs) return;
    await this.#options.store.save(asOther(kept === 'mine' ? theirs.definition : this.#model.definition));
    this.theirs = undefined;
    this.#set('saving');
    if (kept === 'theirs') return this.#take(theirs);
    this.#base = theirs.version;
    this.#clean = undefined;
    await this.#send();
  }

  /** Sends what the store does not have yet, now. */
  flush() {
    return this.#send();
  }

  /** Ends all listening. What was not sent stays on this device. */
  close() {
    clearTimeout(this.#timer);
    this.#opening = undefined;
    this.#ends.abort();
    // The other tabs are yet to hear of what is on its way.
    if (!this.#isSending) this.#channel.close();
  }

  get #isClosed() {
    return this.#ends.signal.aborted;
  }

  get #isSaved() {
    return jsonEqual(this.#model.definition, this.#clean);
  }

  /** The model has changed. */
  #note() {
    const id = this.#id;
    if (id === undefined || this.#model.definition === undefined) return;
    // Undo may lead back to where both versions began: the store has the other one still.
    if (this.#isSaved && !this.theirs) {
      clearTimeout(this.#timer);
      void this.#drop();
      this.#set('saved');
      return;
    }
    void this.#keep(id);
    if (this.theirs) return this.#options.onChange();
    this.#set('saving');
    this.#sendIn(this.#options.pause);
  }

  #sendIn(pause: number) {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#send(), pause);
  }

  async #send() {
    clearTimeout(this.#timer);
    const id = this.#id;
    if (id === undefined || this.#isSending || this.theirs || this.#isSaved) return;
    this.#isSending = true;
    const definition = this.#model.definition;
    try {
      const saved = await this.#save(id, definition);
      if (this.#id !== id) return;
      this.#base = saved.version;
      this.#clean = definition;
      this.#failures = 0;
      this.#sent = [];
      this.#channel.postMessage(saved);
      this.#options.onSave?.(saved);
      this.#isSending = false;
      // Once closed, what the model holds may be for another saver to keep.
      if (!this.#isClosed || jsonEqual(this.#kept?.definition, this.#model.definition)) this.#note();
    } catch (error) {
      if (this.#id === id) this.#fail(error);
    } finally {
      this.#isSending = false;
      if (this.#isClosed) this.#channel.close();
    }
  }

  async #save(id: string, definition: unknown): Promise<StoredSequence> {
    const {store} = this.#options;
    this.#sent.splice(1, 1, definition);
    try {
      return await store.save({id, definition, isArchived: this.#isArchived, base: this.#base});
    } catch (error) {
      if (!(error instanceof SaveConflict)) throw error;
      // A save whose answer was lost is no version of somebody else's.
      const {theirs} = error;
      if (!this.#sent.some(sent => jsonEqual(sent, theirs.definition))) throw error;
      this.#base = theirs.version;
      this.#isArchived = theirs.isArchived ?? false;
      if (jsonEqual(definition, theirs.definition)) return theirs;
      return store.save({id, definition, isArchived: this.#isArchived, base: this.#base});
    }
  }

  #fail(error: unknown) {
    if (error instanceof SaveConflict) {
      this.theirs = error.theirs;
      this.#set('conflict');
    } else if (error instanceof SaveRefused) {
      this.#set('refused');
    } else {
      this.#set('offline');
      this.#sendIn(Math.min(this.#options.retry * 2 ** this.#failures++, longestRetry));
    }
  }

  /** Another tab has saved a sequence. */
  #hear(saved: StoredSequence) {
    if (saved.id !== this.#id || saved.version === this.#base) return;
    // With changes of one's own, the next save meets the other version, and asks.
    if (this.#isSaved && !this.theirs) this.#take(saved);
  }

  /** Goes on with a version of the store. */
  #take({version, definition, isArchived = false}: StoredSequence) {
    this.#base = version;
    this.#found = undefined;
    this.#isArchived = isArchived;
    const id = this.#id;
    this.#id = undefined;
    // An act like any other: what stood here before comes back with Undo.
    if (!this.#model.replace(definition)) this.#model.open(definition);
    this.#clean = this.#model.definition;
    this.#id = id;
    this.#note();
  }

  async #load(id: string) {
    try {
      return await this.#options.store.load(id);
    } catch {
      return 'out of reach';
    }
  }

  async #draft(id: string) {
    try {
      return await this.#options.drafts.get(id);
    } catch {
      // A browser that keeps nothing has nothing to give back; the line of the state says so.
      this.isKept = false;
      return undefined;
    }
  }

  async #keep(id: string) {
    const draft = (this.#kept = {
      id,
      definition: this.#model.definition,
      base: this.#base,
      isArchived: this.#isArchived,
      changed: new Date().toISOString(),
      earlier: this.recovered,
    });
    try {
      await this.#options.drafts.put(draft);
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
    this.#options.onChange();
  }

  /** Leaves on this device only what still waits for an answer. */
  async #drop() {
    const {recovered} = this;
    const {drafts} = this.#options;
    if (this.#id === undefined || this.#kept === recovered) return;
    this.#kept = recovered;
    try {
      await (recovered ? drafts.put(recovered) : drafts.remove(this.#id));
    } catch {
      this.isKept = false;
    }
  }

  #set(state: SaveState) {
    this.state = state;
    this.#options.onChange();
  }
}
