import type {HostType} from '@parcours/definition';
import {slugOf} from '../ids/free-id.js';
import {hostFields} from '../form/host-fields.js';
import {canStart, hostName, hostNote} from '../form/host-names.js';
import {blocksIcon} from '../icons/icons.js';
import type {StepKind} from './step-kind.js';

/** A type of step of the host's, as the editor knows its own. */
export function hostStepKind(type: HostType, locale: string): StepKind {
  const name = hostName(type, locale);
  const note = hostNote(type, locale);
  return {
    type: type.type,
    icon: blocksIcon,
    name: () => name,
    note: () => note,
    isOffered: canStart(type),
    describe: () => note,
    form: hostFields(type),
    start: locales => ({
      title: {[locales[0]!]: name},
      audience: 'satisfied',
      ...type.editor?.start?.(locales),
      type: type.type,
      id: slugOf(type.type.slice(type.type.indexOf(':') + 1)) || 'step',
    }),
  };
}
