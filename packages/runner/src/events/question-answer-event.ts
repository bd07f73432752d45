import type {AnswerValue} from '@parcours/definition';

/** A person answered a question, or took the answer back (`value` undefined). Stops at the runner. */
export class QuestionAnswerEvent extends Event {
  static readonly type = 'question-answer';

  constructor(
    readonly question: string,
    readonly value: AnswerValue | undefined,
  ) {
    super(QuestionAnswerEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-answer': QuestionAnswerEvent;
  }
}
