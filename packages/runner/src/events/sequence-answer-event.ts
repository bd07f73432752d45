import type {AnswerValue} from '@parcours/definition';
import {RisingEvent} from './rising-event.js';

/** An answer was given, or taken back (`value` undefined). */
export class SequenceAnswerEvent extends RisingEvent {
  constructor(
    readonly question: string,
    readonly value: AnswerValue | undefined,
  ) {
    super('sequence-answer');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-answer': SequenceAnswerEvent;
  }
}
