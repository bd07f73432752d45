import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {EditorModel} from '../editor-model.js';
import {indexedDbDrafts} from '../store/drafts.js';
import {Saver} from '../store/saver.js';
import type {SequenceStore, StoredSequence} from '../store/sequence-store.js';

export interface SavingHost extends ReactiveControllerHost {
  /** Where the sequence is kept; null where the host of the page saves by itself. */
  store: SequenceStore | null;
}

/** Brings an editor's changes to its store, as long as it is on the page. */
export class SavingController implements ReactiveController {
  /** Undefined while nothing is saved. */
  saver?: Saver | undefined;

  /** Whether the store has given an answer, so that "there is none" can be said. */
  isMissing = false;

  readonly #host: SavingHost;
  readonly #onSave: (saved: StoredSequence) => void;
  #opened?: {id: string; model: EditorModel; store: SequenceStore | null; saver?: Saver | undefined};

  constructor(host: SavingHost, onSave: (saved: StoredSequence) => void) {
    this.#host = host;
    this.#onSave = onSave;
    host.addController(this);
  }

  /** Opens a sequence: the definition given, or what the store has of that id. */
  async open(model: EditorModel, id: string, definition?: unknown) {
    const {store} = this.#host;
    const last = this.#opened;
    if (model !== last?.model || store !== last.store) this.#close();
    this.isMissing = false;
    if (!store) {
      this.#opened = {id, model, store};
      if (definition !== undefined) model.open(definition);
      return;
    }
    this.saver ??= new Saver(model, {
      store,
      drafts: indexedDbDrafts(),
      onChange: () => this.#host.requestUpdate(),
      onSave: this.#onSave,
    });
    const {saver} = this;
    const opened = (this.#opened = {id, model, store, saver});
    // Off the page, too, the element has shown what came from that version.
    const before = store === last?.store ? last.saver?.edited : undefined;
    const isThere = await saver.open(id, definition, before);
    if (opened !== this.#opened || saver !== this.saver) return;
    this.isMissing = !isThere;
    this.#host.requestUpdate();
  }

  /** Tries once more to open what could not be opened. */
  again() {
    if (this.#opened) void this.open(this.#opened.model, this.#opened.id);
  }

  hostConnected() {
    if (this.#opened && !this.saver)
      void this.open(this.#opened.model, this.#opened.id, this.#opened.model.definition);
  }

  hostDisconnected() {
    void this.saver?.flush();
    this.#close();
  }

  #close() {
    this.saver?.close();
    this.saver = undefined;
  }
}
