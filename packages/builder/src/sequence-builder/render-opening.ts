import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Issue} from '@parcours/definition';
import {describeIssue} from '@parcours/definition/describe';
import {html, nothing} from 'lit';
import {alertIcon, backIcon} from '../icons/icons.js';

const bones = (count: number) => Array.from({length: count}, () => html`<div class="bone"></div>`);

/** The shape of what comes, while the store is asked. */
export const renderLoading = (msg: MsgFn) => html`
  <p class="visually-hidden" role="status">${msg('Opening the sequence…', {id: 'open.loading'})}</p>
  <div class="bone-bar"></div>
  <div class="editor">${bones(4)}</div>
  <main>${bones(3)}</main>
  <div class="preview">${bones(1)}</div>
`;

/** The store has no such sequence, or cannot be reached. */
export const renderMissing = (isOffline: boolean, again: () => void, backUrl: string, msg: MsgFn) => html`
  <h1>${
    isOffline
      ? msg('Your sequences cannot be reached', {id: 'open.offline'})
      : msg('There is no such sequence', {id: 'open.missing'})
  }</h1>
  <p class="muted">${
    isOffline
      ? msg('Nothing is lost. Try again when you are back online.', {id: 'open.offline-note'})
      : msg('It may have been deleted.', {id: 'open.missing-note'})
  }</p>
  <p class="acts">
    ${backUrl ? html`<a class="act" href=${backUrl}>${backIcon}${msg('Back to your sequences', {id: 'action.back'})}</a>` : nothing}
    <button class="act bordered" type="button" @click=${again}>${msg('Try again', {id: 'action.again'})}</button>
  </p>
`;

/** What was given is no sequence: nothing can be edited, and nothing is lost. */
export const renderUnreadable = (issues: readonly Issue[], language: string, msg: MsgFn) => html`
  <h1>${msg('This is not a sequence that can be edited', {id: 'open.unreadable'})}</h1>
  <ul class="issues">
    ${issues.slice(0, 5).map(issue => html`<li>${alertIcon}<span>${describeIssue(issue, language)}<code>${issue.path.join(' › ')}</code></span></li>`)}
  </ul>
  <p class="muted">${msg('It was left as it is.', {id: 'open.unreadable-note'})}</p>
`;
