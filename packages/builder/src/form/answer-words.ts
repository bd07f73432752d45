import type {MsgFn} from '@lit/localize/internal/types.js';
import {type LocalizedText, type QuestionDefinition, resolveText} from '@parcours/definition';
import {at} from '../commands/path.js';
import type {Scope} from '../scope.js';

/** What an answer of a choice is called, by its id: the free one has words of its own, or ours. */
export function answerWords(question: QuestionDefinition, id: string, scope: Scope, msg: MsgFn): string {
  const options = (at(question, ['options']) ?? []) as readonly {id: string; label: LocalizedText}[];
  const label = id === 'other' ? at(question, ['other', 'label']) : options.find(one => one.id === id)?.label;
  const words = resolveText(
    label as LocalizedText | undefined,
    scope.content,
    scope.document.locales[0],
  )?.text;
  return words || (id === 'other' ? msg('Another answer', {id: 'filter.other'}) : id);
}
