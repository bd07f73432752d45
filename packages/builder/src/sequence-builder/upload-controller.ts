import type {SequenceDefinition} from '@parcours/definition';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Command} from '../commands/command.js';
import type {Path} from '../commands/path.js';
import {setAddress} from '../commands/set-address.js';
import {follow} from './follow.js';

/** Keeps a picture, and resolves to its address; `signal` says that nobody waits for it any more. */
export type UploadImage = (file: File, options: {signal: AbortSignal}) => Promise<string>;

/** What the controller asks of the editor. */
export interface UploadOptions {
  upload: UploadImage;
  document: SequenceDefinition;
  /** The language being written. */
  content: string;
}

/** Hands pictures to the host, and writes their addresses where they belong. */
export class UploadController implements ReactiveController {
  readonly #options: () => UploadOptions | undefined;
  readonly #edit: (command: Command) => void;
  #leaving = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    options: () => UploadOptions | undefined,
    edit: (command: Command) => void,
  ) {
    this.#options = options;
    this.#edit = edit;
    host.addController(this);
  }

  hostDisconnected() {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  /**
   * Writes the picture's address at the path, or where the path leads by the time the host has it: steps may have moved.
   * Rejects where the host could not keep it, its place is gone by then, or the editor has left its place on the page.
   */
  readonly put = async (file: File, path: Path): Promise<void> => {
    const {signal} = this.#leaving;
    const before = this.#options();
    if (!before) return;
    const address: unknown = await before.upload(file, {signal});
    signal.throwIfAborted();
    if (typeof address !== 'string' || !address)
      throw new TypeError('The host gave no address of the picture.');
    const now = this.#options()?.document;
    const isSame = now?.id === before.document.id && now.locales.includes(before.content);
    const place = isSame && follow(path, before.document, now);
    if (!place) throw new Error('The place of the picture is gone.');
    this.#edit(setAddress(place, before.content, address));
  };
}
