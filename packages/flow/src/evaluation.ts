import type {QuestionDefinition, Satisfaction, StepDefinition} from '@parcours/definition';

/** What one forward pass over the definition tells about a state. */
export interface Evaluation {
  /** Steps on the route, in order, without the final message. */
  readonly route: readonly StepDefinition[];
  /** Ids of the route, ending in `thank-you`. */
  readonly path: readonly string[];
  /** Visible questions by step id, for steps on the route that have questions. */
  readonly visible: ReadonlyMap<string, readonly QuestionDefinition[]>;
  /** The verdict of the submitted steps: decides the route. */
  readonly verdict: Satisfaction;
  /** The verdict of every visible answer, submitted or not: what a response reports. */
  readonly satisfaction: Satisfaction;
  /** Which final message the route ends in. */
  readonly ending: 'satisfied' | 'dissatisfied';
}

/** Why an answer does not do. The runner makes a sentence of it. */
export interface ValidityIssue {
  readonly code:
    | 'required'
    | 'rows'
    | 'consent'
    | 'bad-input'
    | 'too-low'
    | 'too-high'
    | 'step'
    | 'too-few'
    | 'too-many'
    | 'too-long'
    | 'other'
    | 'email'
    | 'tel'
    | 'date'
    | 'too-early'
    | 'too-late'
    | 'invalid';
  /** `{min}`, `{max}`, `{step}`, `{rows}`: numbers, dates or row ids, as the code needs. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Where the customer is, honestly: the shortest and longest number of steps that can still come. */
export interface Progress {
  /** Steps submitted on the route. */
  readonly done: number;
  /** Steps of the route left with what is known now, the current one included. */
  readonly shortest: number;
  readonly longest: number;
}
