// Made by npm run docs from the sources.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Elements, Settings} from './elements.js';

type Emit<Events> = EmitFn<{[K in keyof Events]: (event: Events[K]) => void}>;

type Component<T extends Elements[keyof Elements]> = new () => T['element'] & {
  $props: Settings<T> & Omit<HTMLAttributes, keyof Settings<T>> & PublicProps;
  $emit: Emit<T['events']>;
};

type Tags = {[K in keyof Elements]: Component<Elements[K]>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
