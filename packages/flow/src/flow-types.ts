import type {AnswerValue, HostQuestionDefinition} from '@parcours/definition';
import type {ValidityIssue} from './evaluation.js';

/** What the flow asks of a question type of the host's. Both are called with a value that is neither empty nor N/A. */
export interface FlowQuestionType {
  /** Why the value does not do. The code `invalid` refuses the value; any other keeps it, with an error. */
  validity?(question: HostQuestionDefinition, value: AnswerValue): ValidityIssue | undefined;
  /** Whether the filter is met; undefined where the question filters nothing. */
  satisfactory?(question: HostQuestionDefinition, value: AnswerValue): boolean | undefined;
}

/** What the flow asks of a step type of the host's. */
export interface FlowStepType {
  /** Default true: the response stays partial until the step is submitted. */
  collects?: boolean;
}

/** The host's types by name; the runner's registry is one. A colon type that is not here is left out of the flow. */
export interface FlowTypes {
  readonly steps?: ReadonlyMap<string, FlowStepType>;
  readonly questions?: ReadonlyMap<string, FlowQuestionType>;
}
