import type {Answers} from './questions/question.js';

export type Satisfaction = 'satisfied' | 'dissatisfied' | 'unknown';

export interface ContactAnswer {
  phone?: string;
  email?: string;
  consent?: boolean;
}

/** What a receiver gets: one customer's way through a sequence, so far. */
export interface SequenceResponse {
  version: 1;
  id: string;
  /** This page load; a duplicated tab is another writer. */
  writer: string;
  /** Rises with every delivery of this response. */
  revision: number;
  /** Opaque token from the link. */
  invitation?: string;
  /** How the customer came. */
  channel?: string;
  sequence: {id: string; hash: string};
  status: 'partial' | 'complete';
  locale: string;
  satisfaction: Satisfaction;
  /** Visible questions of the route only. */
  answers: Answers;
  /** Chosen offers by step; an empty list is "No, thanks". */
  offers: Readonly<Record<string, readonly string[]>>;
  contact: Readonly<Record<string, ContactAnswer>>;
  /** Sites opened, by step. */
  reviews: Readonly<Record<string, readonly string[]>>;
  /** What the host's own steps collected, by step. */
  data: Readonly<Record<string, unknown>>;
  /** What the host passed in, untouched. */
  context: Readonly<Record<string, unknown>>;
  /** Steps visited, in order. */
  path: readonly string[];
  /** Visible time per step, in seconds. */
  seconds: Readonly<Record<string, number>>;
  startedAt: string;
  updatedAt: string;
  completedAt?: string;
}
