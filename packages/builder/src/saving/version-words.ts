import type {MsgFn} from '@lit/localize/internal/types.js';
import {type LocalizedText, resolveText} from '@parcours/definition';
import type {Scope} from '../scope.js';

/** A text of either version, in the language being written. */
export function textIn({content, document}: Scope, text: unknown): string {
  return resolveText(text as LocalizedText | undefined, content, document.locales[0])?.text ?? '';
}

/** A value of the document in few words. */
export function valueInWords(value: unknown, scope: Scope, msg: MsgFn): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value === 'boolean')
    return value ? msg('yes', {id: 'versions.yes'}) : msg('no', {id: 'versions.no'});
  if (Array.isArray(value)) return value.map(item => valueInWords(item, scope, msg)).join(', ');
  const {title, label} = value as {title?: unknown; label?: unknown};
  return textIn(scope, title ?? label ?? value) || JSON.stringify(value);
}
