import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing} from 'lit';
import {namesIn} from '../variables.js';
import {fallbacksIn} from './merge-tags.js';
import type {Outgoing} from './outgoing.js';

/**
 * What is still to be filled in, by whoever sends it, and with what where there is nothing. `texts` are as they go out,
 * `message` is what they were made of.
 */
export function renderTags(
  texts: readonly string[],
  message: unknown,
  {definition, scope, locale, msg}: Outgoing,
) {
  const names = namesIn(texts);
  if (!names.length) return nothing;
  const fallbacks = fallbacksIn(message, locale, definition.locales[0]);
  const or = new Intl.ListFormat(scope.locale, {type: 'disjunction'});
  return html`
    <p class="muted small">${msg('Your sending service fills in:', {id: 'share.tags'})}</p>
    <ul class="muted small">
      ${names.map(name => {
        const said = [...(fallbacks.get(name) ?? [])].map(words =>
          msg(str`“${words}”`, {id: 'filter.quoted'}),
        );
        const otherwise = or.format(said);
        return html`<li><code>{{${name}}}</code>${said.length ? msg(str`, or else ${otherwise}`, {id: 'share.tag-fallback'}) : nothing}</li>`;
      })}
    </ul>
  `;
}
