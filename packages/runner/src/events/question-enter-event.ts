import {RisingEvent} from './rising-event.js';

/** Enter was pressed in a field: inside a nested shadow root it does not submit the step's form by itself. */
export class QuestionEnterEvent extends RisingEvent {
  constructor(readonly question: string) {
    super('question-enter');
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-enter': QuestionEnterEvent;
  }
}
