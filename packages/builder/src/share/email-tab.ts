import {renderEmail, renderEml} from '@parcours/messages';
import {html, nothing} from 'lit';
import {downloadIcon} from '../icons/icons.js';
import {addressOf} from '../scope.js';
import {askedBy, mergeTags} from './merge-tags.js';
import {linkOf, type Outgoing} from './outgoing.js';
import {renderLanguage} from './outgoing-language.js';
import {saveFile} from './save-file.js';
import {renderTags} from './tag-list.js';

/** The e-mail, to be sent by a service; undefined where the sequence has none. */
export function renderEmailTab(outgoing: Outgoing) {
  const {definition, scope, locale, msg} = outgoing;
  const unsubscribe = addressOf(scope.addresses.unsubscribe, definition.id);
  const email = renderEmail(definition, {
    locale,
    context: mergeTags(definition),
    link: linkOf(outgoing, 'email'),
    ...(unsubscribe && {unsubscribe: {url: unsubscribe}}),
  });
  if (!email) return undefined;
  return html`
    <section>
      <div class="title"><h3>${msg('Subject', {id: 'field.subject'})}</h3>${renderLanguage(outgoing)}</div>
      <blockquote lang=${locale}><b>${email.subject}</b>${email.preheader ? html`<br />${email.preheader}` : nothing}</blockquote>
      <div class="acts">
        <sequence-copy-button .scope=${scope} .text=${email.html} label=${msg('Copy the HTML', {id: 'share.copy-html'})}></sequence-copy-button>
        <sequence-copy-button .scope=${scope} .text=${email.text} label=${msg('Copy the plain text', {id: 'share.copy-text'})}></sequence-copy-button>
        <button class="act bordered" type="button" @click=${() => saveFile(`${definition.id}.eml`, renderEml(email), 'message/rfc822')}>${downloadIcon}${msg('Download .eml', {id: 'share.eml'})}</button>
      </div>
      ${renderTags([email.subject, email.preheader, email.text], [definition.message.email, askedBy(definition)], outgoing)}
      <p class="muted small">${
        unsubscribe
          ? msg('Before it goes out, check that it has your postal address.', {id: 'share.email-address'})
          : msg('Before it goes out, check that it has your postal address and a link to unsubscribe.', {
              id: 'share.email-hint',
            })
      }</p>
    </section>
  `;
}
