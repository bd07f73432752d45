import type {} from '@parcours/builder/svelte';
import type {SequenceCompleteEvent} from '@parcours/runner';
import type {} from '@parcours/runner/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Props = SvelteHTMLElements['sequence-runner'];

const onComplete = (event: SequenceCompleteEvent) => event.response.satisfaction;

export const right: Props[] = [
  {src: '/visit.json', 'from-link': true, persist: 'local', id: 'a', class: 'b'},
  {definition: {}, fromLink: true, headingLevel: 1, 'onsequence-complete': onComplete},
  {'on:sequence-complete': onComplete, onfocus: event => event.currentTarget.restart()},
];

export const wrong: Props[] = [
  // @ts-expect-error -- There is no such attribute.
  {sorce: '/visit.json'},
  // @ts-expect-error -- No such word.
  {persist: 'for ever'},
  // @ts-expect-error -- A number.
  {headingLevel: 'two'},
  // @ts-expect-error -- This event has no response.
  {'onsequence-ready': onComplete},
];

export const builder: SvelteHTMLElements['sequence-builder'] = {sequence: 'visit', backUrl: '/'};
