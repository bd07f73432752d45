import {str} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {StepDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {frownIcon, plusIcon} from '../icons/icons.js';
import {lengthWords} from './length-words.js';
import type {PathFacts} from './path-facts.js';
import type {PathView} from './path-view.js';
import {renderStop} from './render-stop.js';

/** The way of the dissatisfied beside the others', from the fork on; `after` are the steps behind it. */
export function renderDetour(
  after: readonly StepDefinition[],
  {dissatisfied: range}: PathFacts,
  addEnding: () => void,
  view: PathView,
) {
  const {scope, words, msg} = view;
  const {dissatisfied: ending} = scope.document.thankYou;
  return html`
    <aside class="detour">
      <p class="what"><span class="pill no">${frownIcon}${msg('Dissatisfied', {id: 'filter.dissatisfied'})}</span><small>${leftOutWords(after, msg)}${range ? html`<br />${lengthWords(range, msg)}` : nothing}</small></p>
      ${
        ending
          ? renderStop(
              {
                place: 'thankYou/dissatisfied',
                icon: frownIcon,
                name: msg('Final message', {id: 'path.ending'}),
                note: words(ending.title),
                kind: 'no',
              },
              view,
            )
          : html`<button class="act add-row" type="button" @click=${addEnding}>${plusIcon}${msg('Their own final message', {id: 'path.add-ending'})}</button>`
      }
    </aside>
  `;
}

function leftOutWords(after: readonly StepDefinition[], msg: MsgFn) {
  const left = after.filter(({audience}) => (audience ?? 'satisfied') === 'satisfied').length;
  return left === 0
    ? msg('Sees every step', {id: 'path.left-none'})
    : left === 1
      ? msg('1 step left out', {id: 'path.left-one'})
      : msg(str`${left} steps left out`, {id: 'path.left-out'});
}
