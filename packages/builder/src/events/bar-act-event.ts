/** What a person can do from the top bar, besides going back and writing the name. */
export type BarAct =
  'path' | 'translations' | 'json' | 'undo' | 'redo' | 'settings' | 'share' | 'shortcuts' | 'copy';

/** Something of the top bar was pressed. */
export class BarActEvent extends Event {
  constructor(readonly act: BarAct) {
    super('bar-act');
  }
}

/** The language that one writes in was chosen. */
export class ContentChooseEvent extends Event {
  constructor(readonly locale: string) {
    super('content-choose');
  }
}

declare global {
  interface HTMLElementEventMap {
    'bar-act': BarActEvent;
    'content-choose': ContentChooseEvent;
  }
}
