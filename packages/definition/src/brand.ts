import type {ImageDefinition} from './image.js';

/** Whose sequence this is. `accent` is `#rrggbb`. */
export interface BrandDefinition {
  name?: string;
  logo?: ImageDefinition;
  accent?: string;
  /** Default `auto`: as the page's `color-scheme`. */
  scheme?: 'auto' | 'light' | 'dark';
}
