/** A file was chosen. */
export class FileChooseEvent extends Event {
  constructor(readonly file: File) {
    super('file-choose');
  }
}

declare global {
  interface HTMLElementEventMap {
    'file-choose': FileChooseEvent;
  }
}
