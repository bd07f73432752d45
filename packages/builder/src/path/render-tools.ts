import {str} from '@lit/localize/internal/str-tag.js';
import {html} from 'lit';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import {closeIcon, moreIcon} from '../icons/icons.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import type {PathView} from './path-view.js';

export interface StepActs {
  move: (to: number) => void;
  duplicate: () => void;
  remove: () => void;
}

/** What can be done with the step at `index`, beside editing it. */
export function renderTools(
  name: string,
  index: number,
  {move, duplicate, remove}: StepActs,
  {scope, msg}: PathView,
) {
  const last = scope.document.steps.length - 1;
  const items: MenuItem[] = [
    {value: 'up', label: msg('Move up', {id: 'move.up'}), isDisabled: index === 0},
    {value: 'down', label: msg('Move down', {id: 'move.down'}), isDisabled: index === last},
    {value: 'first', label: msg('Move to the start', {id: 'move.first'}), isDisabled: index === 0},
    {value: 'last', label: msg('Move to the end', {id: 'move.last'}), isDisabled: index === last},
    {value: 'copy', label: msg('Duplicate', {id: 'action.duplicate'})},
  ];
  const choose = ({value}: MenuChooseEvent) => {
    const to = {up: index - 1, down: index + 1, first: 0, last}[value];
    if (to === undefined) duplicate();
    else move(to);
  };
  return html`
    <sequence-menu .scope=${scope} label=${msg(str`Move or duplicate: ${name}`, {id: 'path.more'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>
    <button class="act only close" type="button" aria-label=${msg(str`Remove: ${name}`, {id: 'path.remove'})} @click=${remove}>${closeIcon}</button>
  `;
}
