import type {MsgFn} from '@lit/localize/internal/types.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {FileReading} from './read-file.js';

/** A file that was not imported, and why. */
export type RefusedFile = Exclude<FileReading, {document: unknown}> & {name: string};

/** Says that a file was not imported, and how much is to mend in it. */
export function refusedWords(refused: RefusedFile, msg: MsgFn): string {
  const {name} = refused;
  const count = 'issues' in refused ? refused.issues.length : 0;
  if (count === 1) return msg(str`${name} was not imported: 1 thing to mend.`, {id: 'json.refused-one'});
  return count
    ? msg(str`${name} was not imported: ${count} things to mend.`, {id: 'json.refused-many'})
    : msg(str`${name} was not imported.`, {id: 'json.refused'});
}

/** What a parser said of a file that is not JSON. */
export const syntaxWords = (syntax: string, msg: MsgFn) =>
  msg(str`It is not JSON: ${syntax}`, {id: 'json.syntax'});
