import type {HostType} from '@parcours/definition';
import {slugOf} from '../ids/free-id.js';
import {hostFields} from '../form/host-fields.js';
import {canStart, hostName, hostNote} from '../form/host-names.js';
import {blocksIcon} from '../icons/icons.js';
import type {QuestionKind} from './question-kind.js';

/** A type of question of the host's, as the editor knows its own. */
export function hostQuestionKind(type: HostType, locale: string): QuestionKind {
  const name = () => hostName(type, locale);
  const note = hostNote(type, locale);
  return {
    type: type.type,
    icon: blocksIcon,
    name,
    keys: [],
    isOffered: canStart(type),
    form: hostFields(type),
    presets: [
      {
        icon: blocksIcon,
        name,
        ...(note && {note: () => note}),
        start: locales => ({
          label: {[locales[0]!]: name()},
          ...type.editor?.start?.(locales),
          type: type.type,
          id: slugOf(type.type.slice(type.type.indexOf(':') + 1)) || 'question',
        }),
      },
    ],
  };
}
