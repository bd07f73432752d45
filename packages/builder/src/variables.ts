import type {MsgFn} from '@lit/localize/internal/types.js';
import {resolveText, type SequenceDefinition} from '@parcours/definition';
import {type Place, stepPlace} from './place.js';

/** Something that a text may insert, as `{{name}}`. */
export interface VariableName {
  name: string;
  label: (msg: MsgFn) => string;
}

/** What a host is expected to know of a customer. */
const known: readonly VariableName[] = [
  {name: 'firstName', label: msg => msg('First name', {id: 'variable.first-name'})},
  {name: 'lastName', label: msg => msg('Last name', {id: 'variable.last-name'})},
  {name: 'fullName', label: msg => msg('Full name', {id: 'variable.full-name'})},
  {name: 'honorific', label: msg => msg('Title (Ms., Mr.)', {id: 'variable.honorific'})},
  {name: 'organization', label: msg => msg('Your business', {id: 'variable.organization'})},
  {name: 'location', label: msg => msg('Location', {id: 'variable.location'})},
  {name: 'employee', label: msg => msg('Employee', {id: 'variable.employee'})},
  {name: 'visitDate', label: msg => msg('Date of the visit', {id: 'variable.visit-date'})},
];

/** What texts at `place` may insert: what the host knows, and the answers given before. */
export function variablesAt(
  place: Place,
  {steps, locales}: SequenceDefinition,
  content: string,
): VariableName[] {
  if (place === 'settings') return [];
  const index = steps.findIndex(({id}) => stepPlace(id) === place);
  const before = place.startsWith('thankYou') ? steps : steps.slice(0, Math.max(0, index));
  const asked = before.flatMap(step => (step.type === 'questionnaire' ? step.questions : []));
  return [
    ...known,
    ...asked.map(({id, label}): VariableName => {
      const words = resolveText(label, content, locales[0])?.text ?? id;
      return {name: `answers.${id}`, label: () => words};
    }),
  ];
}
