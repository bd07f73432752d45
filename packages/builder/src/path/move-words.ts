import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {ReorderOptions} from '../drag/reorder-controller.js';

/** What becomes of a step that is moved. */
export type MoveAct = Parameters<ReorderOptions['say']>[0];

/** Where a step that moves would stand, or what became of it. `names` are those of all steps, before it moves. */
export function moveWords(
  act: MoveAct,
  from: number,
  to: number,
  names: readonly string[],
  msg: MsgFn,
): string {
  const [place, count] = [to + 1, names.length];
  const name = names[from]!;
  if (act === 'cancel') return msg(str`${name}: put back.`, {id: 'drag.cancel'});
  if (act === 'drop') return msg(str`${name}: now step ${place} of ${count}.`, {id: 'drag.drop'});
  const before = names.filter((_, i) => i !== from)[to - 1];
  const after = before ?? msg('Initial message', {id: 'path.message'});
  return msg(str`${name}: step ${place} of ${count}, after ${after}.`, {id: 'drag.over'});
}
