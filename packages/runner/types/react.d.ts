// Made by npm run docs from the sources.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements, Settings} from './elements.js';

/** React 19 hears `onsequence-complete`: "on", then the name of the event. */
type Listeners<Events> = {[K in keyof Events & string as `on${K}`]?: (event: Events[K]) => void};

type Own<T extends Elements[keyof Elements]> = Settings<T> & Listeners<T['events']>;

type Props<T extends Elements[keyof Elements]> = Own<T> &
  Omit<DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']>, keyof Own<T>>;

type Tags = {[K in keyof Elements]: Props<Elements[K]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
