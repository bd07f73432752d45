/** A person takes back what they have just done, from where they did it. */
export class UndoEvent extends Event {
  constructor() {
    super('sequence-undo', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-undo': UndoEvent;
  }
}
