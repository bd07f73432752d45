import type {StepKind} from './editors/step-kind.js';
import type {QuestionKind} from './questions/question-kind.js';
import type {HostVariable, VariableName} from './variables.js';
import type {Path} from './commands/path.js';
import {
  type Advice,
  type Issue,
  type MessageDefinition,
  type SequenceDefinition,
  withParents,
} from '@parcours/definition';

/** A way in which an invitation reaches a customer. */
export type Channel = MessageDefinition['channel'];

export const allChannels: readonly Channel[] = ['email', 'sms', 'hyperlink'];

/** The page that runs sequences, where the host has not said which. */
export const usualPage = () => `${location.origin}/s/{sequence}`;

/** Where things of the host's are. `{sequence}` stands for the id; empty where the host has no such address. */
export interface Addresses {
  /** The page that runs sequences. */
  page: string;
  /** A sequence's JSON. */
  definition: string;
  /** The runner's file. */
  runner: string;
  /** What takes the responses. */
  endpoint: string;
  /** Where a customer unsubscribes. */
  unsubscribe: string;
}

/**
 * An address of the host's for one sequence: whole, as what it is written into is not this page. What a sending service
 * fills in itself, `{{…}}`, is left as it is.
 */
export function addressOf(template: string, id: string): string {
  const address = template.replaceAll('{sequence}', encodeURIComponent(id));
  const isReady = !address || address.includes('{{') || !URL.canParse(address, document.baseURI);
  return isReady ? address : new URL(address, document.baseURI).href;
}

/** Which of a sequence's languages one reads or writes at first: the interface's own, where it has it. */
export function contentFor(language: string, locales: SequenceDefinition['locales']): string {
  return withParents(language).find(tag => locales.includes(tag)) ?? locales[0];
}

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
  /** What the host knows of each customer, beside what every host does. */
  hostVariables: readonly HostVariable[];
  /** The ways in which the host can send an invitation. */
  channels: readonly Channel[];
  addresses: Addresses;
  /** What the editor knows of each type of step and question, the host's own included, in the order of its menus. */
  stepKinds: ReadonlyMap<string, StepKind>;
  questionKinds: ReadonlyMap<string, QuestionKind>;
  isReadonly: boolean;
  /** Hands a picture to the host and writes its address at the path; rejects where that fails. Not there where the host keeps none. */
  putImage?: ((file: File, path: Path) => Promise<void>) | undefined;
}
