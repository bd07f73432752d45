import type {MsgFn} from '@lit/localize/internal/types.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing} from 'lit';

/** What a point is called where it has no words of its own. */
export const pointName = (point: number, scale: number, msg: MsgFn) =>
  msg(str`${point} of ${scale}`, {id: 'rating.point'});

/** From 1 up to `scale`. */
export const pointsOf = (scale: number) => Array.from({length: scale}, (_, i) => i + 1);

export interface NumberPoint {
  /** Of its group of radios. */
  name: string;
  point: number;
  scale: number;
  chosen: number | undefined;
  /** What the owner calls it. */
  words: unknown;
  /** Shows the words below the number once it is chosen, beside saying them. */
  shown?: boolean;
}

/** A number to choose. Where the owner has no words for it, "4 of 5" is said in place of the bare number. */
export function renderNumber({name, point, scale, chosen, words, shown}: NumberPoint, msg: MsgFn) {
  return html`
    <label>
      <input class="mark" type="radio" name=${name} value=${point} .checked=${point === chosen} />
      <span aria-hidden=${words ? nothing : 'true'}>${point}</span>
      <span class=${shown ? 'words' : 'visually-hidden'}>${words ?? pointName(point, scale, msg)}</span>
    </label>
  `;
}
