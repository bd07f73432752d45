import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {inWords, type PathRange} from './path-facts.js';

/** How many questions a path has and how long it takes: `3 to 5 questions, 20 s to 1 min`. */
export function lengthWords({shortest, longest}: PathRange, msg: MsgFn): string {
  const [least, most] = [shortest.questions, longest.questions];
  const count =
    most === 1
      ? msg('1 question', {id: 'path.question'})
      : least === most
        ? msg(str`${most} questions`, {id: 'path.questions'})
        : msg(str`${least} to ${most} questions`, {id: 'path.questions-range'});
  const [quick, slow] = [inWords(shortest.seconds), inWords(longest.seconds)];
  return `${count}, ${quick === slow ? quick : msg(str`${quick} to ${slow}`, {id: 'path.seconds'})}`;
}
