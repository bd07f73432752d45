import {type HostTypes, type Issue, parseDefinition, type SequenceDefinition} from '@parcours/definition';
import {readDocument} from '../read-document.js';

/** What came of a file: a document to edit, or what stands in its way. */
export type FileReading =
  {document: SequenceDefinition} | {value: unknown; issues: readonly Issue[]} | {syntax: string};

/** Reads a file's text as a sequence. Nothing is taken while one issue stands. */
export function readFile(text: string, types?: HostTypes): FileReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {syntax: error instanceof Error ? error.message : String(error)};
  }
  return readValue(value, types);
}

/** The same of what was read already. */
export function readValue(value: unknown, types?: HostTypes): FileReading {
  const parsed = parseDefinition(value, {types});
  if (!parsed.ok) return {value, issues: parsed.issues};
  const {document} = readDocument(value, types);
  return document ? {document} : {value, issues: []};
}
