import type {SequenceDefinition} from '@parcours/definition';

/** One act of editing: a new document from the old one, or the old one itself where the act does not apply. */
export type Command = (document: SequenceDefinition) => SequenceDefinition;
