/** What is wrong with a document, and where. JSON-safe; `describeIssue` (entry `./describe`) makes a sentence of it. */
export interface Issue {
  /** Where in the document: `['steps', 0, 'questions', 2, 'label']`. */
  path: readonly (string | number)[];
  code: string;
  params: Readonly<Record<string, unknown>>;
}

/** What reading a definition or a response can find. */
export type IssueCode =
  // The document as a whole
  | 'unreadable'
  | 'too-large'
  | 'too-deep'
  | 'cycle'
  | 'newer-version'
  // One value
  | 'missing'
  | 'type'
  | 'version'
  | 'unknown-key'
  | 'unknown-type'
  | 'unknown-value'
  | 'number'
  | 'integer'
  | 'positive'
  | 'id'
  | 'reserved-id'
  | 'slug'
  | 'token'
  | 'locale'
  | 'text-locale'
  | 'empty-text'
  | 'url'
  | 'color'
  | 'date'
  | 'moment'
  | 'amount'
  | 'currency'
  | 'too-few'
  | 'too-many'
  | 'host'
  // What parts of a document say of each other
  | 'duplicate-id'
  | 'min-max'
  | 'labels-count'
  | 'smileys-scale'
  | 'out-of-range'
  | 'unknown-option'
  | 'link-twice'
  | 'embed-question'
  | 'condition'
  | 'condition-deep'
  | 'condition-unknown'
  | 'condition-later'
  | 'condition-misfit'
  | 'condition-row'
  | 'condition-filter';

/** What a newer 1.x may have added. Refused while a sequence is written, kept while it runs. */
export const softCodes: ReadonlySet<string> = new Set<IssueCode>([
  'unknown-key',
  'unknown-type',
  'unknown-value',
  'condition',
]);
