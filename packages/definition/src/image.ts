import type {LocalizedText} from './text.js';
import type {LocalizedUrl} from './url.js';

/** A picture and the words that stand for it. Sizes are CSS pixels; without them the picture sits in a box of fixed ratio. */
export interface ImageDefinition {
  src: LocalizedUrl;
  alt: LocalizedText;
  width?: number;
  height?: number;
}
