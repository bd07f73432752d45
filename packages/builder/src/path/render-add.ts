import {html, nothing} from 'lit';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import {plusIcon, smileIcon} from '../icons/icons.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import type {Scope} from '../scope.js';
import type {PathView} from './path-view.js';

/** Between two stops, where a step can be added. `isProtected`: only the satisfied come here; `isFirst`: it begins there. */
export function renderAdd(
  {isProtected, isFirst}: {isProtected: boolean; isFirst: boolean},
  add: (type: string) => void,
  {scope, msg}: PathView,
) {
  const items = offeredIn(scope).map(({type, icon, name, note}): MenuItem => ({
    value: type,
    icon,
    label: name(msg),
    note: note(msg),
    group: msg('Add a step here', {id: 'path.add'}),
  }));
  return html`
    <div class="between ${isProtected ? 'yes' : ''}">
      ${isFirst ? html`<span class="pill yes">${smileIcon}${msg('Satisfied', {id: 'filter.satisfied'})}</span>` : nothing}
      ${scope.isReadonly ? nothing : html`<sequence-menu look="add" .scope=${scope} label=${msg('Add a step here', {id: 'path.add'})} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => add(value)}>${plusIcon}</sequence-menu>`}
    </div>
  `;
}

/** Where there is no step yet, what one can begin with stands on the path itself. */
export function renderStart(add: (type: string) => void, {scope, msg}: PathView) {
  if (scope.isReadonly) return html`<div class="between"></div>`;
  return html`
    <div class="between">
      <div class="start" role="group" aria-label=${msg('Add a step here', {id: 'path.add'})}>
        <p class="muted">${msg('What comes first?', {id: 'path.start'})}</p>
        ${offeredIn(scope).map(({type, icon, name, note}) => html`<button class="act" type="button" @click=${() => add(type)}>${icon}<span><b>${name(msg)}</b><small class="note">${note(msg)}</small></span></button>`)}
      </div>
    </div>
  `;
}

/** The types of steps that can be added. */
const offeredIn = ({stepKinds}: Scope) => [...stepKinds.values()].filter(({isOffered = true}) => isOffered);
