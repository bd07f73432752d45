import type {Command} from '../commands/command.js';

/** A person has edited something: what it does to the document, and the run of typing that it belongs to. */
export class EditEvent extends Event {
  constructor(
    readonly command: Command,
    readonly burst?: string,
  ) {
    super('sequence-edit', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-edit': EditEvent;
  }
}
