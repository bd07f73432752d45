import type {} from '@parcours/builder/vue';
import type {SequenceAnswerEvent, SequenceCompleteEvent} from '@parcours/runner';
import type {} from '@parcours/runner/vue';
import type {GlobalComponents} from 'vue';

type Runner = InstanceType<GlobalComponents['sequence-runner']>;
type Props = Runner['$props'];

export const right: Props[] = [
  {src: '/visit.json', 'from-link': true, persist: 'local', id: 'a', class: ['b']},
  {definition: {}, fromLink: true, headingLevel: 1},
];

export const wrong: Props[] = [
  // @ts-expect-error -- There is no such attribute.
  {sorce: '/visit.json'},
  // @ts-expect-error -- No such word.
  {persist: 'for ever'},
  // @ts-expect-error -- A number.
  {headingLevel: 'two'},
];

export function events(emit: Runner['$emit'], complete: SequenceCompleteEvent, answer: SequenceAnswerEvent) {
  emit('sequence-complete', complete);
  // @ts-expect-error -- Another event's.
  emit('sequence-complete', answer);
  // @ts-expect-error -- No such event.
  emit('sequence-completed', complete);
}

export const builder: InstanceType<GlobalComponents['sequence-builder']>['$props'] = {
  sequence: 'visit',
  backUrl: '/',
};

// @ts-expect-error -- No such element.
export type None = GlobalComponents['sequence-runer'];
