import {html, nothing, type TemplateResult} from 'lit';
import {isWithin} from '../commands/path.js';
import {alertIcon} from '../icons/icons.js';
import {pathOf, type Place} from '../place.js';
import type {Scope} from '../scope.js';
import type {PathView} from './path-view.js';
import {renderAdvice} from './render-advice.js';

export interface Stop {
  place: Place;
  icon: TemplateResult;
  name: string;
  note: string;
  /** Whose stop it is, where only some customers come to it: `yes` the satisfied, `no` the others. */
  kind?: 'yes' | 'no' | '';
  /** What can be done with it, beside its name. */
  tools?: unknown;
  /** What else is said of it, below its name. */
  rows?: unknown;
}

/** One stop of the path, with what is wrong there and the advice on it. */
export function renderStop(
  {place, icon, name, note, kind = '', tools = nothing, rows = nothing}: Stop,
  view: PathView,
) {
  const {scope, chosen, choose, msg} = view;
  const isChosen = place === chosen;
  return html`
    <article class="stop ${kind} ${isChosen ? 'chosen' : ''}" data-place=${place}>
      <div class="title-row">
        <span class="tile">${icon}</span>
        <button class="choose" type="button" aria-current=${isChosen ? 'true' : nothing} @click=${() => choose(place)}>
          <span class="name">${name}</span>
          <span class="note">${note}</span>
        </button>
        ${tools}
      </div>
      ${hasIssue(place, scope) ? html`<p class="filter-row danger">${alertIcon}<span>${msg('To mend', {id: 'list.issue'})}</span></p>` : nothing}
      ${renderAdvice(place, view)} ${rows}
    </article>
  `;
}

/** Whether something is wrong at a stop: its form says what. */
function hasIssue(place: Place, {document, issues}: Scope) {
  const path = pathOf(place, document);
  return path !== undefined && issues.some(issue => isWithin(issue.path, path));
}
