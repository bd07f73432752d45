import type {AnswerValue} from '@parcours/definition';

/** An answer was given, or taken back (`value` undefined). */
export class SequenceAnswerEvent extends Event {
  static readonly type = 'sequence-answer';

  constructor(
    readonly question: string,
    readonly value: AnswerValue | undefined,
  ) {
    super(SequenceAnswerEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-answer': SequenceAnswerEvent;
  }
}
