import type {StepKind} from './editors/step-kind.js';
import type {QuestionKind} from './questions/question-kind.js';
import type {VariableName} from './variables.js';
import type {Advice, Issue, MessageDefinition, SequenceDefinition} from '@parcours/definition';

/** A way in which an invitation reaches a customer. */
export type Channel = MessageDefinition['channel'];

export const allChannels: readonly Channel[] = ['email', 'sms', 'hyperlink'];

/** What every part of the editor knows. A new object after each change; nobody changes one. */
export interface Scope {
  /** BCP 47 tag of the interface's language. */
  locale: string;
  /** Which of the document's languages is being written. */
  content: string;
  document: SequenceDefinition;
  issues: readonly Issue[];
  /** What is allowed and yet unwise. */
  advice: readonly Advice[];
  /** What a text of the chosen stop may insert. */
  variables: readonly VariableName[];
  /** The ways in which the host can send an invitation. */
  channels: readonly Channel[];
  /** What the editor knows of each type of step and question, the host's own included, in the order of its menus. */
  stepKinds: ReadonlyMap<string, StepKind>;
  questionKinds: ReadonlyMap<string, QuestionKind>;
  isReadonly: boolean;
}
