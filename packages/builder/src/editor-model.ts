import {
  type Advice,
  canonical,
  type HostTypes,
  type Issue,
  lintDefinition,
  type SequenceDefinition,
} from '@parcours/definition';
import type {Command} from './commands/command.js';
import {jsonEqual} from './json-equal.js';
import {type DocumentReading, readDocument} from './read-document.js';

/** One state of the document in the history. */
interface Version {
  reading: DocumentReading;
  /** Which run of typing made it. */
  burst?: string | undefined;
  /** Milliseconds. */
  at: number;
}

export interface EditOptions {
  /** Names a run of typing: acts of the same name in quick succession are undone as one. */
  burst?: string | undefined;
}

const none: readonly Advice[] = [];

/** A pause longer than this ends a run of typing. Milliseconds. */
const burstPause = 1000;

/**
 * The document being edited, its history, and what is known about it: the only state of the editor. Listeners are
 * called after each change; documents are never changed in place.
 */
export class EditorModel {
  /** The last version that a customer could be shown; undefined before the first. */
  valid?: SequenceDefinition | undefined;

  readonly #listeners = new Set<() => void>();
  readonly #types: HostTypes | undefined;
  readonly #now: () => number;
  #versions: Version[] = [{reading: {issues: []}, at: 0}];
  #index = 0;
  #written?: {version: Version; definition: unknown};
  #advice?: {definition: SequenceDefinition; advice: readonly Advice[]};

  constructor({types, now = () => performance.now()}: {types?: HostTypes; now?: () => number} = {}) {
    this.#types = types;
    this.#now = now;
  }

  /** What is edited; undefined before one is loaded, and where it is not a sequence at all. */
  get document(): SequenceDefinition | undefined {
    return this.#current.reading.document;
  }

  /** Whether `valid` is an earlier version, as something is wrong with this one. */
  get isValidEarlier(): boolean {
    return this.valid !== this.#current.reading.valid;
  }

  /** What is wrong with it. While there is something, `valid` is an earlier version. */
  get issues(): readonly Issue[] {
    return this.#current.reading.issues;
  }

  /** What is allowed and yet unwise. None while something is wrong: it would speak of places that may have moved. */
  get advice(): readonly Advice[] {
    const {valid} = this.#current.reading;
    if (!valid) return none;
    if (this.#advice?.definition !== valid) this.#advice = {definition: valid, advice: lintDefinition(valid)};
    return this.#advice.advice;
  }

  /** The document as it is stored: in its shortest form, or as it is while something is wrong with it. */
  get definition(): unknown {
    const version = this.#current;
    if (this.#written?.version !== version) {
      const {document, issues} = version.reading;
      this.#written = {version, definition: document && !issues.length ? canonical(document) : document};
    }
    return this.#written.definition;
  }

  get canUndo() {
    return this.#index > 0;
  }

  get canRedo() {
    return this.#index < this.#versions.length - 1;
  }

  /** Whether `input` is what is on the screen already. */
  says(input: unknown): boolean {
    return jsonEqual(input, this.definition);
  }

  /** Opens another document, with a history of its own. What `definition` says already changes nothing. */
  open(input: unknown) {
    if (input === undefined || this.says(input)) return;
    this.#versions = [{reading: readDocument(input, this.#types), at: this.#now()}];
    this.#index = 0;
    this.valid = undefined;
    this.#settle();
  }

  /** Edits the document. Returns whether anything changed. */
  edit(command: Command, {burst}: EditOptions = {}): boolean {
    const {document} = this;
    const next = document && command(document);
    if (!next || next === document) return false;
    const {at, ...before} = this.#current;
    const isRun =
      burst !== undefined && before.burst === burst && this.#now() - at <= burstPause && !this.canRedo;
    this.#write(this.#read(next), {burst, isRun});
    return true;
  }

  /** Puts another document in the place of this one, as an act that can be undone. Returns whether it could be read. */
  replace(input: unknown): boolean {
    const reading = readDocument(input, this.#types);
    if (!reading.document) return false;
    this.#write(reading);
    return true;
  }

  /** Goes back by one act. Returns whether there was one. */
  undo(): boolean {
    return this.#go(-1);
  }

  /** Goes forth again by one act. Returns whether there was one. */
  redo(): boolean {
    return this.#go(1);
  }

  /** Calls `listener` after each change, until the function returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get #current(): Version {
    return this.#versions[this.#index]!;
  }

  /** An edited document keeps its shape, so it stays the one that is edited, whatever is wrong with it. */
  #read(document: SequenceDefinition): DocumentReading {
    const {valid, issues} = readDocument(document, this.#types);
    return {document, issues, ...(valid && {valid})};
  }

  #write(reading: DocumentReading, {burst, isRun = false}: EditOptions & {isRun?: boolean} = {}) {
    this.#index += isRun ? 0 : 1;
    this.#versions.splice(this.#index, Infinity, {reading, burst, at: this.#now()});
    this.#settle();
  }

  #go(by: 1 | -1) {
    if (!this.#versions[this.#index + by]) return false;
    this.#index += by;
    this.#settle();
    return true;
  }

  #settle() {
    this.valid = this.#current.reading.valid ?? this.valid;
    for (const listener of this.#listeners) listener();
  }
}
