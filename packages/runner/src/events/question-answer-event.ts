import type {AnswerValue} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** A person answered a question, or took the answer back (`value` undefined). Stops at the runner. */
export class QuestionAnswerEvent extends RisingEvent {
  constructor(
    readonly question: string,
    readonly value: AnswerValue | undefined,
  ) {
    super('question-answer');
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-answer': QuestionAnswerEvent;
  }
}
