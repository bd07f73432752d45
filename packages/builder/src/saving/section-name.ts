import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Path} from '../commands/path.js';
import {placeName} from './place-name.js';

/** What the editor calls a part of a document: the sequence itself (`[]`), its message, a step, a final message. */
export function sectionName(
  path: Path,
  document: unknown,
  words: (text: unknown) => string,
  msg: MsgFn,
): string {
  const [part, which] = path;
  if (part === undefined) return msg('Sequence', {id: 'settings.title'});
  if (which === 'satisfied') return msg('Final message, satisfied', {id: 'versions.satisfied'});
  if (which === 'dissatisfied') return msg('Final message, dissatisfied', {id: 'versions.dissatisfied'});
  // A step goes by its own name: that it stands on the path goes without saying.
  return placeName(path, document, words, msg, part === 'steps' ? 1 : 0);
}
