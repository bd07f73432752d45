import {str} from '@lit/localize/internal/str-tag.js';
import {canonical, type SequenceDefinition} from '@parcours/definition';
import {version} from '@parcours/runner/version';
import {renderEmail, renderEml, renderLink, renderSms} from '@parcours/messages';
import {css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {SequencePublishEvent} from '../events/sequence-publish-event.js';
import {closeIcon, documentIcon, downloadIcon, linkIcon, mailIcon, phoneIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {field} from '../theme/field.styles.js';
import {pngOf, saveFile} from './save-file.js';
import {htmlSnippet, integrityOf, reactSnippet, vueSnippet} from './snippets.js';

type Tab = 'page' | 'link' | 'email' | 'sms';

const frameworks = ['HTML', 'React', 'Vue'] as const;
type Framework = (typeof frameworks)[number];

/** Pixels a side of the picture that is downloaded: 5 cm in print. */
const codeSize = 1024;

/**
 * @tag sequence-share
 * @summary How a sequence goes out: a snippet for a page, its link and QR code, its e-mail, its text message.
 * @event {SequencePublishEvent} sequence-publish - A person wants customers to see this version.
 */
export class SequenceShare extends BuilderElement {
  static override styles = [
    base,
    control,
    dialog,
    field,
    css`
      .segments {
        flex-wrap: wrap;
        justify-self: start;
      }
      @media (max-width: 560px) {
        .segments .icon {
          display: none;
        }
        .segments > button {
          padding-inline: 8px;
        }
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      .title {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        min-block-size: 32px;
        font-weight: 600;
      }
      pre {
        margin: 0;
        padding: 12px 14px;
        overflow: auto;
        border-radius: 10px;
        background: var(--_sunken);
        font: 400 13px/20px var(--_mono);
        tab-size: 2;
      }
      pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .code {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 16px;
      }
      .code img {
        inline-size: 184px;
        block-size: 184px;
        background: #fff;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      blockquote {
        margin: 0;
        padding: 12px 14px;
        border-radius: 10px;
        background: var(--_sunken);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];

  /** The last valid version. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  /** Address of the page that runs sequences; `{sequence}` stands for the id. */
  @property() pageUrl = '';

  /** Address of a sequence's JSON; `{sequence}` stands for the id. */
  @property() definitionUrl = '';

  /** Address of the runner's file. */
  @property() runnerUrl = '';

  @state() private _tab: Tab = 'page';
  @state() private _framework: Framework = 'HTML';
  @state() private _isOpen = false;
  @state() private _integrity: string | undefined;

  /** The QR code, to be seen. */
  @state() private _code = '';

  @query('dialog') private _dialog?: HTMLDialogElement;

  /** Opens the dialog. */
  show() {
    this._isOpen = true;
    this._dialog?.showModal();
    void this.#seal();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('_isOpen') && !changed.has('definition')) return;
    URL.revokeObjectURL(this._code);
    this._code =
      this._isOpen && this.definition
        ? URL.createObjectURL(new Blob([this.#link('hyperlink').qr], {type: 'image/svg+xml'}))
        : '';
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="title" @close=${() => (this._isOpen = false)}>
        ${this._isOpen && this.definition ? this.#renderDialog() : nothing}
      </dialog>
    `;
  }

  #renderDialog() {
    const tabs = [
      {tab: 'page', icon: documentIcon, name: this.msg('On your site', {id: 'share.page'})},
      {tab: 'link', icon: linkIcon, name: this.msg('Link and QR code', {id: 'path.hyperlink'})},
      {tab: 'email', icon: mailIcon, name: this.msg('Email', {id: 'channel.email'})},
      {tab: 'sms', icon: phoneIcon, name: this.msg('SMS', {id: 'channel.sms'})},
    ] as const;
    return html`
      <div class="dialog-head">
        <h2 id="title">${this.msg(str`Share “${this.words(this.definition!.name)}”`, {id: 'share.named'})}</h2>
        <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog?.close()}>${closeIcon}</button>
      </div>
      <div class="dialog-body">
        <div class="segments" role="group" aria-label=${this.msg('How it goes out', {id: 'share.ways'})}>
          ${tabs.map(({tab, icon, name}) => html`<button type="button" aria-pressed=${tab === this._tab} @click=${() => (this._tab = tab)}>${icon}${name}</button>`)}
        </div>
        ${this.#renderTab()}
      </div>
      <div class="dialog-foot">
        <p class="muted small grow">${this.msg('Customers see what was published last.', {id: 'share.published'})}</p>
        <button class="act primary" type="button" @click=${this.#onPublish}>${this.msg('Publish', {id: 'share.publish'})}</button>
      </div>
    `;
  }

  #renderTab(): TemplateResult {
    switch (this._tab) {
      case 'page':
        return this.#renderPage();
      case 'link':
        return this.#renderLink();
      case 'email':
        return this.#renderEmail();
      case 'sms':
        return this.#renderSms();
      default:
        return this._tab satisfies never;
    }
  }

  #renderPage() {
    const {_framework: framework, _integrity: integrity} = this;
    const address = this.definitionUrl.replaceAll('{sequence}', encodeURIComponent(this.definition!.id));
    const text = {HTML: htmlSnippet, React: reactSnippet, Vue: vueSnippet}[framework]({
      runner: this.runnerUrl,
      version,
      integrity,
      // Whole, as the page that it is pasted into is another one.
      src: URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address,
    });
    return html`
      <section>
        <div class="title">
          <div class="segments" role="group" aria-label=${this.msg('Kind of site', {id: 'share.kind'})}>
            ${frameworks.map(name => html`<button type="button" aria-pressed=${name === framework} @click=${() => (this._framework = name)}>${name}</button>`)}
          </div>
          <sequence-copy-button .scope=${this.scope} .text=${text}></sequence-copy-button>
        </div>
        <pre tabindex="0" role="region" aria-label=${framework}><code>${text}</code></pre>
        <p class="muted small">${
          framework === 'HTML' && !integrity
            ? this.msg(
                str`Version ${version}. Its file could not be measured from here, so the snippet has no checksum.`,
                {id: 'share.unsealed'},
              )
            : framework === 'HTML'
              ? this.msg(
                  str`Version ${version}, with its checksum. What you publish later needs no new snippet.`,
                  {id: 'share.sealed'},
                )
              : this.msg(str`Version ${version}. What you publish later needs no new snippet.`, {
                  id: 'share.version',
                })
        }</p>
      </section>
    `;
  }

  #renderLink() {
    const {url, qr} = this.#link('hyperlink');
    const {id} = this.definition!;
    return html`
      <section>
        <div class="title"><h3>${this.msg('Link', {id: 'field.url'})}</h3><sequence-copy-button .scope=${this.scope} .text=${url}></sequence-copy-button></div>
        <pre tabindex="0" aria-label=${this.msg('Link', {id: 'field.url'})}><code>${url}</code></pre>
      </section>
      <section>
        <div class="title"><h3>${this.msg('QR code', {id: 'share.code'})}</h3></div>
        <div class="code">
          ${this._code ? html`<img src=${this._code} alt=${this.msg('QR code of the link', {id: 'share.code-alt'})} />` : nothing}
          <div>
            <p class="muted small">${this.msg('For a card in the room or at the desk. Print it at 2 cm or more.', {id: 'share.code-hint'})}</p>
            <div class="acts">
              <button class="act bordered" type="button" @click=${() => saveFile(`${id}.svg`, qr, 'image/svg+xml')}>${downloadIcon}SVG</button>
              <button class="act bordered" type="button" @click=${() => void this.#savePng(`${id}.png`, qr)}>${downloadIcon}PNG</button>
            </div>
          </div>
        </div>
      </section>
    `;
  }

  #renderEmail() {
    const definition = this.definition!;
    const locale = this.scope!.content;
    const email = renderEmail(definition, {locale, link: this.#link('email').url});
    if (!email) return this.#renderNone();
    return html`
      <section>
        <p class="muted small">${this.msg('Subject', {id: 'field.subject'})}</p>
        <blockquote lang=${locale}><b>${email.subject}</b>${email.preheader ? html`<br />${email.preheader}` : nothing}</blockquote>
        <div class="acts">
          <sequence-copy-button .scope=${this.scope} .text=${email.html} label=${this.msg('Copy the HTML', {id: 'share.copy-html'})}></sequence-copy-button>
          <sequence-copy-button .scope=${this.scope} .text=${email.text} label=${this.msg('Copy the plain text', {id: 'share.copy-text'})}></sequence-copy-button>
          <button class="act bordered" type="button" @click=${() => saveFile(`${definition.id}.eml`, renderEml(email), 'message/rfc822')}>${downloadIcon}${this.msg('Download .eml', {id: 'share.eml'})}</button>
        </div>
        <p class="muted small">${this.msg('Before it goes out, check that it has your postal address and a link to unsubscribe.', {id: 'share.email-hint'})}</p>
      </section>
    `;
  }

  #renderSms() {
    const locale = this.scope!.content;
    const sms = renderSms(this.definition!, {locale, link: this.#link('sms').url});
    if (!sms) return this.#renderNone();
    return html`
      <section>
        <blockquote lang=${locale}>${sms.text}</blockquote>
        <p class="muted small">${sms.segments === 1 ? this.msg(str`${sms.text.length} characters: 1 message.`, {id: 'share.one-segment'}) : this.msg(str`${sms.text.length} characters: billed as ${sms.segments} messages.`, {id: 'share.segments'})}</p>
        <div class="acts"><sequence-copy-button .scope=${this.scope} .text=${sms.text}></sequence-copy-button></div>
      </section>
    `;
  }

  #renderNone() {
    return html`<p class="muted">${this.msg('The initial message is not written for this channel yet.', {id: 'share.none'})}</p>`;
  }

  #link(channel: string) {
    return renderLink(this.pageUrl, {sequence: this.definition!.id, locale: this.scope!.content, channel});
  }

  /** Measures the runner's file once. Without it the snippet works, and the browser checks nothing. */
  async #seal() {
    try {
      this._integrity ??= await integrityOf(this.runnerUrl);
    } catch {
      this._integrity = undefined;
    }
  }

  async #savePng(name: string, svg: string) {
    saveFile(name, await pngOf(svg, codeSize), 'image/png');
  }

  #onPublish() {
    const definition = canonical(this.definition!) as SequenceDefinition;
    this.dispatchEvent(new SequencePublishEvent(definition));
    this._dialog?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-share': SequenceShare;
  }
}
