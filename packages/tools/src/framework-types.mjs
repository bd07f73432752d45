/**
 * The types that React, Vue and Svelte check templates with, for the elements of a manifest and what their package
 * exports. `elements.d.ts` says what each tag takes; the others give that to each framework in its own words.
 */
export function frameworkTypes(manifest, exported) {
  const elements = manifest.modules
    .flatMap(({declarations}) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return {
    'elements.d.ts': elementTypes(elements, exported),
    'react.d.ts': react,
    'vue.d.ts': vue,
    'svelte.d.ts': svelte,
  };
}

function elementTypes(elements, exported) {
  const used = new Set();
  const use = name => {
    if (exported.has(name)) used.add(name);
    return name;
  };
  const entries = elements.map(element => {
    const fields = element.members.filter(({kind, readonly}) => kind === 'field' && !readonly);
    const names = new Set(fields.map(({name}) => name));
    // An attribute that is called as its property is the property: frameworks set that.
    const attributes = (element.attributes ?? []).filter(({name}) => !names.has(name));
    const lines = [
      `element: ${use(element.name)};`,
      `properties: ${fields.map(({name}) => `'${name}'`).join(' | ') || 'never'};`,
      `attributes: {${attributes.map(({name, type}) => `'${name}'?: ${written(type?.text)};`).join(' ')}};`,
      `events: {${(element.events ?? []).map(({name, type}) => `'${name}': ${use(type.text)};`).join(' ')}};`,
    ];
    return `/** ${element.summary ?? element.description} */\n'${element.tagName}': {${lines.join('\n')}};`;
  });
  return [
    made,
    `import type {${[...used].sort().join(', ')}} from '../dist/index.js';`,
    `/** What each tag takes: properties by name, attributes that no property is called as, and its events. */
export interface Elements {${entries.join('\n')}}`,
    `/** The properties and attributes of one of them. */
export type Settings<T extends Elements[keyof Elements]> = {
  [K in T['properties'] & keyof T['element']]?: T['element'][K] | undefined;
} & T['attributes'];`,
  ].join('\n\n');
}

/** What an attribute may be in a template, by the type of its property. */
function written(type = 'string') {
  if (type === 'boolean') return "boolean | ''";
  if (/^number\b/.test(type)) return 'number | string';
  return 'string';
}

const made = '// Made by npm run docs from the sources.';

const react = `${made}
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements, Settings} from './elements.js';

/** React 19 hears \`onsequence-complete\`: "on", then the name of the event. */
type Listeners<Events> = {[K in keyof Events & string as \`on\${K}\`]?: (event: Events[K]) => void};

type Own<T extends Elements[keyof Elements]> = Settings<T> & Listeners<T['events']>;

type Props<T extends Elements[keyof Elements]> = Own<T> &
  Omit<DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']>, keyof Own<T>>;

type Tags = {[K in keyof Elements]: Props<Elements[K]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `${made}
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
`;

const svelte = `${made}
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Settings} from './elements.js';

/** Svelte 5 hears \`onsequence-complete\`, Svelte 4 \`on:sequence-complete\`. */
type Listeners<Events> = {
  [K in keyof Events & string as \`on\${K}\` | \`on:\${K}\`]?: (event: Events[K]) => void;
};

type Own<T extends Elements[keyof Elements]> = Settings<T> & Listeners<T['events']>;

type Tags = {
  [K in keyof Elements]: Own<Elements[K]> & Omit<HTMLAttributes<Elements[K]['element']>, keyof Own<Elements[K]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;
