// Made by npm run docs from the sources.
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Settings} from './elements.js';

/** Svelte 5 hears `onsequence-complete`, Svelte 4 `on:sequence-complete`. */
type Listeners<Events> = {
  [K in keyof Events & string as `on${K}` | `on:${K}`]?: (event: Events[K]) => void;
};

type Own<T extends Elements[keyof Elements]> = Settings<T> & Listeners<T['events']>;

type Tags = {
  [K in keyof Elements]: Own<Elements[K]> &
    Omit<HTMLAttributes<Elements[K]['element']>, keyof Own<Elements[K]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
