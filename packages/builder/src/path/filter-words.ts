import {str} from '@lit/localize/internal/str-tag.js';
import type {StepDefinition} from '@parcours/definition';
import {html} from 'lit';
import {at} from '../commands/path.js';
import {filtersIn} from './fork.js';
import type {PathView} from './path-view.js';

/** Which questions filter, in words as short as can be; of a single one, from which point on. */
export function filterWords(step: StepDefinition, {scope, words, msg}: PathView) {
  const filters = filtersIn(step);
  const [first] = filters;
  const names = filters.map(({type, label}) =>
    type === 'nps' ? scope.questionKinds.get(type)!.name(msg) : words(label),
  );
  const least = first && 'satisfaction' in first ? at(first.satisfaction, ['atLeast']) : undefined;
  const title = msg('Filter:', {id: 'path.filter-title'});
  if (names.length === 1 && typeof least === 'number')
    return html`${title} <b>${msg(str`${names[0]!}, ${least} and up`, {id: 'path.filter-from'})}</b>`;
  const list = new Intl.ListFormat(scope.locale).formatToParts(names);
  return html`${title} ${list.map(({type, value}) => (type === 'element' ? html`<b>${value}</b>` : value))}`;
}
