import {object} from './object.js';
import {optional} from './schema.js';
import {maybeText} from './text.js';
import {imageUrl} from './url.js';
import {integer} from './value.js';
import type {LocalizedText} from './text.js';
import type {LocalizedUrl} from './url.js';

/** A picture and the words that stand for it. Sizes are CSS pixels; without them the picture sits in a box of fixed ratio. */
export interface ImageDefinition {
  src: LocalizedUrl;
  alt: LocalizedText;
  width?: number;
  height?: number;
}

const pixels = /*@__PURE__*/ optional(integer(1, 10_000));

export const image = /*@__PURE__*/ object<ImageDefinition>({
  src: imageUrl,
  alt: maybeText,
  width: pixels,
  height: pixels,
});
