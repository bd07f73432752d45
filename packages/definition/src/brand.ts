import {image} from './image.js';
import {object} from './object.js';
import {optional} from './schema.js';
import {color, string, word} from './value.js';
import type {ImageDefinition} from './image.js';

/** Whose sequence this is. `accent` is `#rrggbb`. */
export interface BrandDefinition {
  name?: string;
  logo?: ImageDefinition;
  accent?: string;
  /** Default `auto`: as the page's `color-scheme`. */
  scheme?: 'auto' | 'light' | 'dark';
}

export const brand = /*@__PURE__*/ object<BrandDefinition>({
  name: optional(string),
  logo: optional(image),
  accent: optional(color),
  scheme: optional(word('auto', 'light', 'dark')),
});
