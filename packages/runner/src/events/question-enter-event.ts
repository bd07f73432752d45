/** Enter was pressed in a field: inside a nested shadow root it does not submit the step's form by itself. */
export class QuestionEnterEvent extends Event {
  static readonly type = 'question-enter';

  constructor(readonly question: string) {
    super(QuestionEnterEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-enter': QuestionEnterEvent;
  }
}
