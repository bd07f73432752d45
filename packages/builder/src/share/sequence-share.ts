import {str} from '@lit/localize/internal/str-tag.js';
import type {SequenceDefinition} from '@parcours/definition';
import {renderQrCode} from '@parcours/messages';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {alertIcon, closeIcon, documentIcon, linkIcon, mailIcon, phoneIcon} from '../icons/icons.js';
import {madeUpIn} from '../made-up.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {field} from '../theme/field.styles.js';
import {quietSelect} from '../theme/quiet-select.styles.js';
import type {Channel} from '../scope.js';
import {renderEmailTab} from './email-tab.js';
import {renderLinkTab} from './link-tab.js';
import {linkOf, type Outgoing} from './outgoing.js';
import {type Framework, renderPageTab} from './page-tab.js';
import {publicationWords} from './publication-words.js';
import {Publisher} from './publisher.js';
import {styles} from './sequence-share.styles.js';
import {renderSmsTab} from './sms-tab.js';
import {integrityOf} from './snippets.js';

type Tab = 'page' | Channel;

/** How many addresses are named at most. */
const most = 4;

/**
 * @tag sequence-share
 * @summary How a sequence goes out: a snippet for a page, its link and QR code, its e-mail, its text message.
 * @event {SequencePublishEvent} sequence-publish - A person wants customers to see this version.
 */
export class SequenceShare extends BuilderElement {
  static override styles = [base, control, dialog, field, quietSelect, styles];

  /** The last valid version. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  /** Whether that is an earlier version than the one on the screen. */
  @property({attribute: false}) isEarlier = false;

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
        ? URL.createObjectURL(
            new Blob([renderQrCode(linkOf(this.#outgoing, 'hyperlink'))], {
              type: 'image/svg+xml',
            }),
          )
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
        ${this.#renderEarlier()} ${this.#renderTab(this.#outgoing)} ${this.#renderMadeUp()}
      </div>
      <div class="dialog-foot">
        <p class="muted small grow" role="status">${publicationWords(this.#publisher.of(this.definition!), this.msg)}</p>
        <button class="act primary" type="button" @click=${() => void this.#publisher.publish(this.definition!)}>${this.msg('Publish', {id: 'share.publish'})}</button>
      </div>
    `;
  }

  #renderTab(outgoing: Outgoing): TemplateResult {
    switch (this._tab) {
      case 'page':
        return renderPageTab(outgoing, {
          framework: this._framework,
          chooseFramework: framework => (this._framework = framework),
          integrity: this._integrity,
        });
      case 'hyperlink':
        return renderLinkTab(outgoing, this._code);
      case 'email':
        return renderEmailTab(outgoing) ?? this.#renderNone();
      case 'sms':
        return renderSmsTab(outgoing) ?? this.#renderNone();
      default:
        return this._tab satisfies never;
    }
  }

  /** While something is wrong with what is on the screen, an earlier version goes out. */
  #renderEarlier() {
    if (!this.isEarlier) return nothing;
    return html`<p class="muted">${this.msg('Something is still to mend. Until then, the last version without mistakes goes out.', {id: 'share.earlier'})}</p>`;
  }

  /** What a template brought and customers would press in vain. */
  #renderMadeUp() {
    const found = madeUpIn(this.definition);
    if (!found.length) return nothing;
    const names = found.map(address => address.replace(/^(https?:\/\/|mailto:|tel:|sms:)/, ''));
    const shown = names.length > most ? [...names.slice(0, most), '…'] : names;
    return html`
      <div class="made-up">
        ${alertIcon}
        <p>${this.msg('These came with the template, and lead nowhere. Put your own before customers see them:', {id: 'share.made-up'})} ${shown.join(', ')}</p>
      </div>
    `;
  }

  #renderNone() {
    return html`<p class="muted">${this.msg('The initial message is not written for this channel yet.', {id: 'share.none'})}</p>`;
  }

  /** What each tab is told. */
  get #outgoing(): Outgoing {
    const definition = this.definition!;
    const scope = this.scope!;
    const chosen = this._locale;
    return {
      definition,
      scope,
      locale: chosen && definition.locales.includes(chosen) ? chosen : scope.content,
      chooseLocale: locale => (this._locale = locale),
      msg: this.msg,
    };
  }

  /** Measures the runner's file once. Without it the snippet works, and the browser checks nothing. */
  async #seal() {
    try {
      this._integrity ??= await integrityOf(this.scope!.addresses.runner);
    } catch {
      this._integrity = undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-share': SequenceShare;
  }
}
