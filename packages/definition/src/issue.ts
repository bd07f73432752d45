/** What is wrong with a document, and where. JSON-safe; `describeIssue` (entry `./describe`) makes a sentence of it. */
export interface Issue {
  /** Where in the document: `['steps', 0, 'questions', 2, 'label']`. */
  path: readonly (string | number)[];
  code: string;
  params: Readonly<Record<string, unknown>>;
}
