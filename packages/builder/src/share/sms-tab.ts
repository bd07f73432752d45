import {str} from '@lit/localize/internal/str-tag.js';
import {renderSms} from '@parcours/messages';
import {html} from 'lit';
import {customers, sampleContext} from '../preview/sample-context.js';
import {mergeTags} from './merge-tags.js';
import {linkOf, type Outgoing} from './outgoing.js';
import {renderLanguage} from './outgoing-language.js';
import {renderTags} from './tag-list.js';

/** The text message, to be sent by a service; undefined where the sequence has none. */
export function renderSmsTab(outgoing: Outgoing) {
  const {definition, scope, locale, msg} = outgoing;
  const sms = renderSms(definition, {locale, context: mergeTags(definition), link: linkOf(outgoing, 'sms')});
  if (!sms) return undefined;
  // Braces are not what is billed: counted as the field counts, for a customer with a name.
  const {places, segments} = renderSms(definition, {
    locale,
    context: sampleContext(definition, locale, customers[0], scope.hostVariables),
    link: linkOf(outgoing, 'sms'),
  })!;
  return html`
    <section>
      <div class="title"><h3>${msg('Text', {id: 'field.body'})}</h3>${renderLanguage(outgoing)}</div>
      <blockquote lang=${locale}>${sms.text}</blockquote>
      <p class="muted small">${segments === 1 ? msg(str`About ${places} characters with the name: 1 message.`, {id: 'share.one-segment'}) : msg(str`About ${places} characters with the name: billed as ${segments} messages.`, {id: 'share.segments'})}</p>
      ${renderTags([sms.text], definition.message.sms, outgoing)}
      <div class="acts"><sequence-copy-button .scope=${scope} .text=${sms.text}></sequence-copy-button></div>
    </section>
  `;
}
