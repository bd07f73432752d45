import {RisingEvent} from './rising-event.js';

/** A person chose another language. Stops at the runner. */
export class LanguageChooseEvent extends RisingEvent {
  constructor(readonly locale: string) {
    super('language-choose');
  }
}

declare global {
  interface HTMLElementEventMap {
    'language-choose': LanguageChooseEvent;
  }
}
