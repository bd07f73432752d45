import {str} from '@lit/localize/internal/str-tag.js';
import {encodeLink, resolveText} from '@parcours/definition';
import {type MessageContext, renderEmail, renderQrCode, renderSms} from '@parcours/messages';
import type {SequenceDefinition} from '@parcours/definition';
import {css, html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {addressOf} from '../scope.js';
import {base} from '../theme/base.styles.js';

/**
 * @tag sequence-message-preview
 * @summary The initial message as it arrives: a letter under its row of the inbox, a text message, or a page to share.
 */
export class MessagePreview extends BuilderElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: 8px;
        min-block-size: 100%;
        padding: 12px;
        background: light-dark(#f2f3f5, #0e1013);
        color: light-dark(#17191d, #eceef2);
        font: 400 14px/20px var(--_font);
      }
      .inbox,
      .page {
        padding: 12px;
        border-radius: 12px;
        background: light-dark(#fff, #1b1e23);
      }
      .inbox {
        display: grid;
        grid-template-columns: 40px 1fr;
        gap: 0 12px;
      }
      .avatar {
        grid-row: span 3;
        display: grid;
        place-items: center;
        inline-size: 40px;
        block-size: 40px;
        border-radius: 50%;
        background: light-dark(#e3e6ea, #2d3138);
        font-weight: 600;
      }
      .inbox > * {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .soft {
        color: light-dark(#5c626c, #a4abb6);
      }
      iframe {
        inline-size: 100%;
        block-size: 640px;
        border: 0;
        border-radius: 12px;
      }
      .bubble {
        max-inline-size: 84%;
        padding: 10px 14px;
        border-radius: 18px 18px 18px 4px;
        background: light-dark(#e6e8ec, #2a2e35);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .sender {
        justify-self: center;
        font-weight: 600;
      }
      .page {
        display: grid;
        gap: 12px;
      }
      .page h2 {
        font-size: 22px;
        font-weight: 700;
        line-height: 28px;
      }
      .button {
        padding: 12px;
        border-radius: 10px;
        background: light-dark(#17191d, #eceef2);
        color: light-dark(#fff, #17191d);
        font-weight: 600;
        text-align: center;
      }
      .address {
        overflow-wrap: anywhere;
      }
      .qr {
        inline-size: 160px;
        padding: 8px;
        background: #fff;
      }
    `,
  ];

  /** The sequence whose message is shown. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  /** The language of the customer. */
  @property() locale = '';

  /** Whose values fill the texts. */
  @property({attribute: false}) context: MessageContext = {};

  @state() private _letter = '';

  /** The QR code as a picture; drawn from the same SVG that is downloaded. */
  @state() private _code = '';

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther =
      changed.has('definition') ||
      changed.has('locale') ||
      changed.has('context') ||
      (changed.has('scope') && this.scope?.addresses !== changed.get('scope')?.addresses);
    if (!this.definition || !this.scope || !isOther) return;
    const {message} = this.definition;
    this.#release();
    const email = message.channel === 'email' ? this.#email(this.definition) : undefined;
    if (email) this._letter = fileUrl(email.html, 'text/html;charset=utf-8');
    if (message.channel === 'hyperlink')
      this._code = fileUrl(renderQrCode(this.#link(this.definition)), 'image/svg+xml');
  }

  protected override render() {
    const {definition, locale, context} = this;
    if (!definition || !this.scope) return nothing;
    switch (definition.message.channel) {
      case 'email':
        return this.#renderEmail(definition);
      case 'sms': {
        const sms = renderSms(definition, {locale, context, link: this.#link(definition)});
        return html`<p class="sender">${definition.brand?.name ?? ''}</p><p class="bubble" lang=${locale}>${sms?.text ?? ''}</p><p class="soft small">${this.#segments(sms?.segments ?? 0)}</p>`;
      }
      default:
        return this.#renderPage(definition);
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#release();
  }

  #renderEmail(definition: SequenceDefinition) {
    const email = this.#email(definition);
    if (!email) return nothing;
    const sender = definition.brand?.name ?? definition.id;
    return html`
      <div class="inbox" lang=${this.locale}>
        <span class="avatar" aria-hidden="true">${sender.charAt(0)}</span>
        <b>${sender}</b>
        <span>${email.subject}</span>
        <span class="soft">${email.preheader}</span>
      </div>
      ${this._letter ? html`<iframe sandbox="" title=${email.subject} src=${this._letter}></iframe>` : nothing}
    `;
  }

  #renderPage(definition: SequenceDefinition) {
    const {message, locales, brand} = definition;
    const {title, body, button} = message.hyperlink ?? {};
    const words = (text: typeof title) => resolveText(text, this.locale, locales[0])?.text ?? '';
    return html`
      <div class="page" lang=${this.locale}>
        <p class="soft">${brand?.name ?? ''}</p>
        ${title ? html`<h2>${words(title)}</h2>` : nothing} ${body ? html`<p>${words(body)}</p>` : nothing}
        <p class="button">${words(button)}</p>
        ${this._code ? html`<img class="qr" src=${this._code} alt=${this.msg('QR code of the link', {id: 'share.code-alt'})} />` : nothing}
        <p class="soft small address">${this.#link(definition)}</p>
      </div>
    `;
  }

  #segments(count: number) {
    return count === 1
      ? this.msg('1 segment', {id: 'sms.segment'})
      : this.msg(str`${count} segments`, {id: 'sms.segments'});
  }

  #email(definition: SequenceDefinition) {
    const {locale, context} = this;
    const unsubscribe = addressOf(this.scope!.addresses.unsubscribe, definition.id);
    return renderEmail(definition, {
      locale,
      context,
      link: this.#link(definition),
      ...(unsubscribe && {unsubscribe: {url: unsubscribe}}),
    });
  }

  /** Where the invitation leads, as it is sent. */
  #link({id, message}: SequenceDefinition) {
    const {locale, scope} = this;
    return encodeLink(addressOf(scope!.addresses.page, id), {locale, channel: message.channel});
  }

  #release() {
    URL.revokeObjectURL(this._letter);
    URL.revokeObjectURL(this._code);
    this._letter = this._code = '';
  }
}

const fileUrl = (text: string, type: string) => URL.createObjectURL(new Blob([text], {type}));

declare global {
  interface HTMLElementTagNameMap {
    'sequence-message-preview': MessagePreview;
  }
}
