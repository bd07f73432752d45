import type {MsgFn} from '@lit/localize/internal/types.js';
import {setScale} from '../commands/set-scale.js';
import type {FormContext, FormField} from '../form/form-field.js';

/** How many points, as a menu. */
export function scaleField(msg: MsgFn, most: number): FormField {
  return {
    field: 'select',
    key: 'scale',
    command: setScale,
    label: msg('Points', {id: 'field.scale'}),
    choices: Array.from({length: most - 1}, (_, i) => ({value: i + 2, label: String(i + 2)})),
  };
}

/** A word for each point, lowest first: all of them, or none. */
export function labelFields({msg, value}: FormContext): FormField {
  const scale = typeof value['scale'] === 'number' ? value['scale'] : 5;
  return {
    field: 'part',
    key: 'labels',
    label: msg('A word for each point', {id: 'field.labels'}),
    start: Array.from({length: scale}, () => ({})),
    fields: Array.from({length: scale}, (_, i) => ({field: 'text', key: [i], label: String(i + 1)})),
  };
}
