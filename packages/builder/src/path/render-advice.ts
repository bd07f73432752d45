import type {Advice} from '@parcours/definition';
import {describeAdvice} from '@parcours/definition/describe';
import {html, nothing} from 'lit';
import {isAside, putAside} from '../commands/put-aside.js';
import {bulbIcon} from '../icons/icons.js';
import {type Place, placeAt} from '../place.js';
import type {Scope} from '../scope.js';
import {adviceOfPath, fixName} from './advice-words.js';
import type {PathView} from './path-view.js';

/** Who only reads is not advised. */
export function adviceFor({advice, document, isReadonly}: Scope): Advice[] {
  return isReadonly ? [] : adviceOfPath(advice, document);
}

/** The advice on a stop, one at a time: the first that has not been put aside. */
export function renderAdvice(place: Place, {scope, msg, edit}: PathView) {
  const {document} = scope;
  const advice = adviceFor(scope).find(
    ({id, path}) => placeAt(path, document) === place && !isAside(document, id, path),
  );
  if (!advice) return nothing;
  const {id, path, fix} = advice;
  return html`
    <div class="advice">
      ${bulbIcon}
      <p>${describeAdvice(advice, scope.locale)}</p>
      <p class="do">
        ${fix ? html`<button class="act fix" type="button" @click=${() => edit(fix)}>${fixName(advice, msg)}</button>` : nothing}
        <button class="act" type="button" @click=${() => edit(putAside(id, path))}>${msg('Keep it', {id: 'advice.keep'})}</button>
      </p>
    </div>
  `;
}
