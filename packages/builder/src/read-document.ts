import {
  type HostTypes,
  type Issue,
  type IssueCode,
  parseDefinition,
  type SequenceDefinition,
} from '@parcours/definition';

/** A document as the editor works on it, and what a runner can show of it. */
export interface DocumentReading {
  /** Undefined where it is not a sequence, so that there is nothing to edit. */
  document?: SequenceDefinition;
  /** Undefined where no customer could be shown it. */
  valid?: SequenceDefinition;
  /** What is wrong with it, by the rules for authors. */
  issues: readonly Issue[];
}

/** What an author mends by editing, in a document that has the shape of a sequence. */
const shapeCodes: ReadonlySet<string> = new Set<IssueCode>([
  'unreadable',
  'too-large',
  'too-deep',
  'cycle',
  'newer-version',
  'version',
  'missing',
  'type',
]);

/** Reads a document of any origin. Defaults are filled in and texts have one form, as far as it can be read. */
export function readDocument(input: unknown, types?: HostTypes): DocumentReading {
  const strict = parseDefinition(input, {types});
  if (strict.ok) return {document: strict.definition, valid: strict.definition, issues: []};
  const {issues} = strict;
  // What it says in words of a newer version is kept, and runs without them.
  const kind = parseDefinition(input, {mode: 'run', types});
  if (kind.ok && !issues.some(({code}) => code === 'unknown-type'))
    return {document: kind.definition, valid: kind.definition, issues};
  if (issues.some(({code}) => shapeCodes.has(code))) return {issues};
  return {document: input as SequenceDefinition, issues};
}
