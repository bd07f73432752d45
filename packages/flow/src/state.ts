import type {Answers, ContactAnswer} from '@parcours/definition';

/**
 * Where one customer is. The only thing that changes as they move, and all that is stored of their progress:
 * JSON-safe, and replaced, never mutated. Route, visible questions and verdict are derived by `evaluate`.
 */
export interface FlowState {
  /** The response's id. */
  readonly id: string;
  /** Decides the order of shuffled options. */
  readonly seed: string;
  /** Every answer given, also those of questions that are hidden now. */
  readonly answers: Answers;
  /** Steps submitted, in order; going back removes from the end. */
  readonly submitted: readonly string[];
  /** The step on screen; `thank-you` at the end. */
  readonly current: string;
  /** Chosen offers by step; an empty list is "No, thanks". */
  readonly offers: Readonly<Record<string, readonly string[]>>;
  readonly contact: Readonly<Record<string, ContactAnswer>>;
  /** Review sites opened, by step. Facts: they stay. */
  readonly reviews: Readonly<Record<string, readonly string[]>>;
  /** What the host's own steps collected, by step. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Visible time per step, in seconds. */
  readonly seconds: Readonly<Record<string, number>>;
  /** ISO moment of the first real gesture; absent before it, and then no response exists. */
  readonly startedAt?: string;
  readonly updatedAt?: string;
  /** Set once, when nothing that collects is left on the route; never removed. */
  readonly completedAt?: string;
}
