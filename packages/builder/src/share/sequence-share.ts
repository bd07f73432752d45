import {str} from '@lit/localize/internal/str-tag.js';
import {encodeLink, type SequenceDefinition} from '@parcours/definition';
import {version} from '@parcours/runner/version';
import {renderEmail, renderEml, renderQrCode, renderSms} from '@parcours/messages';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {closeIcon, documentIcon, downloadIcon, linkIcon, mailIcon, phoneIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {field} from '../theme/field.styles.js';
import {quietSelect} from '../theme/quiet-select.styles.js';
import {languageSelect} from '../locale/language-select.js';
import {addressOf, type Channel} from '../scope.js';
import {namesIn} from '../variables.js';
import {askedBy, fallbacksIn, mergeTags} from './merge-tags.js';
import {Publisher} from './publisher.js';
import {pngOf, saveFile} from './save-file.js';
import {styles} from './sequence-share.styles.js';
import {htmlSnippet, integrityOf, reactSnippet, vueSnippet} from './snippets.js';

type Tab = 'page' | Channel;

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
  static override styles = [base, control, dialog, field, quietSelect, styles];

  /** The last valid version. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  @state() private _tab: Tab = 'page';
  @state() private _framework: Framework = 'HTML';
  @state() private _isOpen = false;
  @state() private _integrity: string | undefined;

  /** The language of what goes out, once somebody has chosen one. */
  @state() private _locale: string | undefined;

  /** The QR code, to be seen. */
  @state() private _code = '';

  @query('dialog') private _dialog?: HTMLDialogElement;

  readonly #publisher = new Publisher(this);

  /** Opens the dialog. */
  async show() {
    this._isOpen = true;
    // What gets the focus is there when the dialog opens.
    await this.updateComplete;
    this._dialog?.showModal();
    await this.#seal();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('_isOpen') && !changed.has('definition') && !changed.has('_locale')) return;
    URL.revokeObjectURL(this._code);
    this._code =
      this._isOpen && this.definition
        ? URL.createObjectURL(new Blob([renderQrCode(this.#address('hyperlink'))], {type: 'image/svg+xml'}))
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
      {tab: 'hyperlink', icon: linkIcon, name: this.msg('Link and QR code', {id: 'path.hyperlink'})},
      {tab: 'email', icon: mailIcon, name: this.msg('Email', {id: 'channel.email'})},
      {tab: 'sms', icon: phoneIcon, name: this.msg('SMS', {id: 'channel.sms'})},
    ] as const;
    const {channels} = this.scope!;
    return html`
      <div class="dialog-head">
        <h2 id="title">${this.msg(str`Share “${this.words(this.definition!.name)}”`, {id: 'share.named'})}</h2>
        <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog?.close()}>${closeIcon}</button>
      </div>
      <div class="dialog-body">
        <div class="segments" role="group" aria-label=${this.msg('How it goes out', {id: 'share.ways'})}>
          ${tabs.filter(({tab}) => tab === 'page' || channels.includes(tab)).map(({tab, icon, name}) => html`<button type="button" aria-pressed=${tab === this._tab} @click=${() => (this._tab = tab)}>${icon}${name}</button>`)}
        </div>
        ${this.#renderTab()}
      </div>
      <div class="dialog-foot">
        <p class="muted small grow" role="status">${this.#publicationInWords()}</p>
        <button class="act primary" type="button" @click=${() => void this.#publisher.publish(this.definition!)}>${this.msg('Publish', {id: 'share.publish'})}</button>
      </div>
    `;
  }

  #renderTab(): TemplateResult {
    switch (this._tab) {
      case 'page':
        return this.#renderPage();
      case 'hyperlink':
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
    const {addresses} = this.scope!;
    const {id} = this.definition!;
    const text = {HTML: htmlSnippet, React: reactSnippet, Vue: vueSnippet}[framework]({
      runner: addresses.runner,
      version,
      integrity,
      src: addressOf(addresses.definition, id),
      endpoint: addressOf(addresses.endpoint, id),
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
        ${addresses.endpoint ? nothing : html`<p class="muted small">${this.msg('Responses stay on the page: listen for sequence-complete there, or add an endpoint to the element.', {id: 'share.no-endpoint'})}</p>`}
      </section>
    `;
  }

  /** Which language goes out, where there is a choice. */
  #renderLanguages() {
    const {locales} = this.definition!;
    if (locales.length < 2) return nothing;
    const name = this.msg('Language of what goes out', {id: 'share.language'});
    return languageSelect(
      {name, locales, chosen: this.#locale, language: this.language},
      locale => (this._locale = locale),
    );
  }

  get #locale() {
    const chosen = this._locale;
    return chosen && this.definition?.locales.includes(chosen) ? chosen : this.scope!.content;
  }

  #renderLink() {
    const url = this.#address('hyperlink');
    const qr = renderQrCode(url);
    const {id} = this.definition!;
    return html`
      <section>
        <div class="title"><h3>${this.msg('Link', {id: 'field.url'})}</h3>${this.#renderLanguages()}<sequence-copy-button .scope=${this.scope} .text=${url}></sequence-copy-button></div>
        <pre class="address" tabindex="0" aria-label=${this.msg('Link', {id: 'field.url'})}><code>${url}</code></pre>
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
    const locale = this.#locale;
    const unsubscribe = addressOf(this.scope!.addresses.unsubscribe, definition.id);
    const email = renderEmail(definition, {
      locale,
      context: mergeTags(definition),
      link: this.#address('email'),
      ...(unsubscribe && {unsubscribe: {url: unsubscribe}}),
    });
    if (!email) return this.#renderNone();
    return html`
      <section>
        <div class="title"><h3>${this.msg('Subject', {id: 'field.subject'})}</h3>${this.#renderLanguages()}</div>
        <blockquote lang=${locale}><b>${email.subject}</b>${email.preheader ? html`<br />${email.preheader}` : nothing}</blockquote>
        <div class="acts">
          <sequence-copy-button .scope=${this.scope} .text=${email.html} label=${this.msg('Copy the HTML', {id: 'share.copy-html'})}></sequence-copy-button>
          <sequence-copy-button .scope=${this.scope} .text=${email.text} label=${this.msg('Copy the plain text', {id: 'share.copy-text'})}></sequence-copy-button>
          <button class="act bordered" type="button" @click=${() => saveFile(`${definition.id}.eml`, renderEml(email), 'message/rfc822')}>${downloadIcon}${this.msg('Download .eml', {id: 'share.eml'})}</button>
        </div>
        ${this.#renderTags([email.subject, email.preheader, email.text], [definition.message.email, askedBy(definition)])}
        <p class="muted small">${
          unsubscribe
            ? this.msg('Before it goes out, check that it has your postal address.', {
                id: 'share.email-address',
              })
            : this.msg(
                'Before it goes out, check that it has your postal address and a link to unsubscribe.',
                {
                  id: 'share.email-hint',
                },
              )
        }</p>
      </section>
    `;
  }

  #renderSms() {
    const locale = this.#locale;
    const definition = this.definition!;
    const sms = renderSms(definition, {locale, context: mergeTags(definition), link: this.#address('sms')});
    if (!sms) return this.#renderNone();
    return html`
      <section>
        <div class="title"><h3>${this.msg('Text', {id: 'field.body'})}</h3>${this.#renderLanguages()}</div>
        <blockquote lang=${locale}>${sms.text}</blockquote>
        <p class="muted small">${sms.segments === 1 ? this.msg(str`${sms.places} characters: 1 message.`, {id: 'share.one-segment'}) : this.msg(str`${sms.places} characters: billed as ${sms.segments} messages.`, {id: 'share.segments'})}</p>
        ${this.#renderTags([sms.text], definition.message.sms)}
        <div class="acts"><sequence-copy-button .scope=${this.scope} .text=${sms.text}></sequence-copy-button></div>
      </section>
    `;
  }

  /** What is still to be filled in, by whoever sends it, and with what where there is nothing. */
  #renderTags(texts: readonly string[], message: unknown) {
    const names = namesIn(texts);
    if (!names.length) return nothing;
    const fallbacks = fallbacksIn(message, this.#locale, this.definition!.locales[0]);
    const or = new Intl.ListFormat(this.language, {type: 'disjunction'});
    return html`
      <p class="muted small">${this.msg('Your sending service fills in:', {id: 'share.tags'})}</p>
      <ul class="muted small">
        ${names.map(name => {
          const said = [...(fallbacks.get(name) ?? [])].map(words =>
            this.msg(str`“${words}”`, {id: 'filter.quoted'}),
          );
          const otherwise = or.format(said);
          return html`<li><code>{{${name}}}</code>${said.length ? this.msg(str`, or else ${otherwise}`, {id: 'share.tag-fallback'}) : nothing}</li>`;
        })}
      </ul>
    `;
  }

  #renderNone() {
    return html`<p class="muted">${this.msg('The initial message is not written for this channel yet.', {id: 'share.none'})}</p>`;
  }

  /** Where an invitation leads. */
  #address(channel: Channel) {
    const page = addressOf(this.scope!.addresses.page, this.definition!.id);
    return encodeLink(page, {locale: this.#locale, channel});
  }

  /** Measures the runner's file once. Without it the snippet works, and the browser checks nothing. */
  async #seal() {
    try {
      this._integrity ??= await integrityOf(this.scope!.addresses.runner);
    } catch {
      this._integrity = undefined;
    }
  }

  async #savePng(name: string, svg: string) {
    saveFile(name, await pngOf(svg, codeSize), 'image/png');
  }

  #publicationInWords() {
    const publication = this.#publisher.of(this.definition!);
    switch (publication) {
      case 'unknown':
        return this.msg('Customers see what was published last.', {id: 'share.published'});
      case 'sent':
        return this.msg('Sent to be published.', {id: 'share.sent'});
      case 'running':
        return this.msg('Publishing…', {id: 'share.publishing'});
      case 'done':
        return this.msg('Published. Customers see this version.', {id: 'share.done'});
      case 'changed':
        return this.msg('Changed since it was published.', {id: 'share.changed'});
      case 'failed':
        return this.msg('It could not be published. Nothing is lost: try again.', {id: 'share.failed'});
      default:
        return publication satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-share': SequenceShare;
  }
}
