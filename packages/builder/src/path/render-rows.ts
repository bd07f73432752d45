import type {StepDefinition} from '@parcours/definition';
import {html, nothing, type TemplateResult} from 'lit';
import {alertIcon, branchIcon, filterIcon, frownIcon, smileIcon} from '../icons/icons.js';
import {filtersIn, forkAt} from './fork.js';
import {filterWords} from './filter-words.js';
import type {PathFacts} from './path-facts.js';
import type {PathView} from './path-view.js';

/** What the path says of a step besides its name: its filter, and who sees it where that is not as usual. */
export function renderRows(step: StepDefinition, index: number, {unseen}: PathFacts, view: PathView) {
  const {scope, msg} = view;
  if (unseen.has(step.id)) return row(alertIcon, msg('Nobody sees this step', {id: 'path.unseen'}), 'warn');
  const fork = forkAt(scope.document);
  const isAfter = fork >= 0 && index > fork;
  return html`
    ${filtersIn(step).length ? row(filterIcon, filterWords(step, view)) : nothing}
    ${isAfter && step.audience === 'everyone' ? row(smileIcon, msg('Everyone sees this step', {id: 'path.everyone'})) : nothing}
    ${isAfter && step.audience === 'dissatisfied' ? row(frownIcon, msg('Dissatisfied customers only', {id: 'path.dissatisfied-only'}), 'no') : nothing}
    ${step.showIf ? row(branchIcon, msg('Shown on a condition', {id: 'path.sometimes'})) : nothing}
  `;
}

const row = (icon: TemplateResult, words: unknown, kind = '') =>
  html`<p class="filter-row ${kind}">${icon}<span>${words}</span></p>`;
