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

/** What no author mends by editing: a document that has not the shape of a sequence. */
const shapeCodes: ReadonlySet<string> = new Set<IssueCode>([
  'unreadable',
  'too-large',
  'too-deep',
  'cycle',
  'newer-version',
  'version',
  'type',
]);

/** What a condition or a filter is about. */
const subjects: ReadonlySet<unknown> = new Set(['question', 'oneOf', 'noneOf']);

/**
 * Whether there is nothing to edit. What the document, an item of a list or a condition is made of must be there; a
 * detail, such as an amount that was emptied, is written where it is missing.
 */
function breaksShape({code, path}: Issue) {
  const isPart = path.length < 3 || typeof path.at(-2) === 'number' || subjects.has(path.at(-1));
  return shapeCodes.has(code) || (code === 'missing' && isPart);
}

/** Reads a document of any origin. Defaults are filled in and texts have one form, as far as it can be read. */
export function readDocument(input: unknown, types?: HostTypes): DocumentReading {
  const strict = parseDefinition(input, {types});
  if (strict.ok) return {document: strict.definition, valid: strict.definition, issues: []};
  const {issues} = strict;
  // What it says in words of a newer version is kept, and runs without them.
  const kind = parseDefinition(input, {mode: 'run', types});
  if (kind.ok && !issues.some(({code}) => code === 'unknown-type'))
    return {document: kind.definition, valid: kind.definition, issues};
  if (issues.some(breaksShape)) return {issues};
  return {document: input as SequenceDefinition, issues};
}
