import type {AnswerValue, ContactAnswer} from '@parcours/definition';

/** ISO moment at which a person acted. Clock, ids and seed always come in with the action. */
interface At {
  readonly at: string;
}

/** All that can happen. An action that does not apply leaves the state as it is: the same object. */
export type FlowAction =
  /** A value of undefined takes the answer back. */
  | ({readonly type: 'answer'; readonly question: string; readonly value: AnswerValue | undefined} & At)
  /** What is chosen on a cross-sell step, before it is submitted too. */
  | ({
      readonly type: 'offer';
      readonly step: string;
      readonly offers: readonly string[];
      readonly contact?: ContactAnswer | undefined;
    } & At)
  /** A review site was opened. */
  | ({readonly type: 'review'; readonly step: string; readonly site: string} & At)
  /** What a host's own step collected. */
  | ({readonly type: 'data'; readonly step: string; readonly data: unknown} & At)
  /** The current step is done. Applies only when every visible answer is valid. */
  | ({readonly type: 'submit'; readonly step: string} & At)
  | ({readonly type: 'back'} & At)
  /** Visible time to add to a step, in seconds. Not a gesture: it starts no response. */
  | {readonly type: 'seconds'; readonly step: string; readonly seconds: number}
  /** Shows any step of the definition; for previews. */
  | {readonly type: 'go-to'; readonly step: string};
