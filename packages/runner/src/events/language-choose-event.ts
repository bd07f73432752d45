/** A person chose another language. Stops at the runner. */
export class LanguageChooseEvent extends Event {
  static readonly type = 'language-choose';

  constructor(readonly locale: string) {
    super(LanguageChooseEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'language-choose': LanguageChooseEvent;
  }
}
