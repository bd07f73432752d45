import type {VariableName} from './variables.js';
import type {Advice, Issue, SequenceDefinition} from '@parcours/definition';

/** What every part of the editor knows. A new object after each change; nobody changes one. */
export interface Scope {
  /** BCP 47 tag of the interface's language. */
  locale: string;
  /** Which of the document's languages is being written. */
  content: string;
  document: SequenceDefinition;
  issues: readonly Issue[];
  /** What the author has not put aside. */
  advice: readonly Advice[];
  /** What a text of the chosen stop may insert. */
  variables: readonly VariableName[];
  isReadonly: boolean;
}
