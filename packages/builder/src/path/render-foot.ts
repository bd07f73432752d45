import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {html, nothing} from 'lit';
import {bulbIcon} from '../icons/icons.js';
import type {PathView} from './path-view.js';
import {adviceFor} from './render-advice.js';

export interface Foot {
  /** What was done last, in words. */
  said: string;
  isDragging: boolean;
  /** Takes back a removal, where that was the last change. */
  undo: (() => void) | undefined;
  showAdvice: () => void;
  showShortcuts: () => void;
}

/** The status line: what was done, and the keys of a drag, the way back from a removal, or how much advice there is. */
export function renderFoot(
  {said, isDragging, undo, showAdvice, showShortcuts}: Foot,
  {scope, msg}: PathView,
) {
  const {length: count} = adviceFor(scope);
  return html`
    <div class="foot">
      ${isDragging ? nothing : html`<button class="act" type="button" @click=${showShortcuts}><kbd>?</kbd>${msg('Shortcuts', {id: 'shortcut.title'})}</button>`}
      <p class="status grow" role="status">${said}</p>
      ${
        isDragging
          ? renderKeys(msg)
          : html`
              ${undo ? html`<button class="act link" type="button" @click=${undo}>${msg('Undo', {id: 'action.undo'})}</button>` : nothing}
              ${count ? html`<button class="tag warn count" type="button" title=${msg('Show the advice', {id: 'advice.show'})} @click=${showAdvice}>${bulbIcon}${count === 1 ? msg('1 piece of advice', {id: 'advice.one'}) : msg(str`${count} pieces of advice`, {id: 'advice.many'})}</button>` : nothing}
            `
      }
    </div>
  `;
}

const renderKeys = (msg: MsgFn) => html`
  <p class="keys" aria-hidden="true">
    <kbd>${msg('Space', {id: 'key.space'})}</kbd>${msg('drops', {id: 'drag.drops'})}
    <kbd>${msg('Esc', {id: 'key.escape'})}</kbd>${msg('puts back', {id: 'drag.puts-back'})}
  </p>
`;
