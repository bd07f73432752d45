import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {addLanguage, makeSource, removeLanguage, writtenIn} from '../../commands/languages.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {BoundField} from '../../fields/bound-field.js';
import {alertIcon, closeIcon, plusIcon} from '../../icons/icons.js';
import {languageName} from '../../locale/language-name.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';

/** What the menu offers; any other is one line of JSON away. */
const offered = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'ar', 'zh', 'vi', 'pa', 'uk'];

/**
 * @tag sequence-languages-field
 * @summary The languages of the sequence: add one, remove one, change the source.
 */
export class LanguagesField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    control,
    field,
    css`
      .list {
        display: grid;
        border: 1px solid var(--_border);
        border-radius: 10px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        min-block-size: 56px;
        padding: 8px 8px 8px 12px;
      }
      .row + .row {
        border-block-start: 1px solid var(--_border);
      }
      .danger-remark {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 8px 10px;
        inline-size: 100%;
        padding: 12px;
        border-radius: 8px;
        background: var(--_danger-soft);
        font-size: 13px;
      }
      .danger-remark .icon {
        color: var(--_danger);
      }
      .danger-remark div {
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  /** Which one is about to be removed. */
  @state() private _leaving: string | undefined;

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const {locales} = scope.document;
    const items = offered
      .filter(tag => !locales.some(known => known === tag || known.startsWith(`${tag}-`)))
      .map(value => ({value, label: languageName(value, this.language)}));
    return html`
      <div class="labelled">
        <div class="label-row"><span id="label">${this.label}</span></div>
        <ul class="list" aria-labelledby="label">
          ${locales.map((tag, i) => this.#renderLanguage(tag, i === 0))}
        </ul>
        ${
          this.isReadonly
            ? nothing
            : html`<sequence-menu look="row" .scope=${scope} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => this.edit(addLanguage(value))}>${plusIcon}${this.msg('Add a language', {id: 'languages.add'})}</sequence-menu>`
        }
      </div>
    `;
  }

  #renderLanguage(tag: string, isSource: boolean) {
    const name = languageName(tag, this.language);
    const {written, all} = writtenIn(this.scope!.document, tag);
    return html`
      <li class="row">
        <div class="grow">
          <p>${name}</p>
          <p class="hint">${isSource ? this.msg('Customers fall back to it', {id: 'languages.fall-back'}) : this.msg(str`${written} of ${all} texts written`, {id: 'languages.written'})}</p>
        </div>
        ${
          isSource
            ? html`<span class="tag">${this.msg('Source', {id: 'languages.source'})}</span>`
            : this.isReadonly
              ? nothing
              : html`
                  <button class="act" type="button" @click=${() => this.edit(makeSource(tag))}>${this.msg('Make source', {id: 'languages.make-source'})}</button>
                  <button class="act only" type="button" aria-label=${this.msg(str`Remove: ${name}`, {id: 'path.remove'})} aria-expanded=${this._leaving === tag} @click=${() => (this._leaving = tag)}>${closeIcon}</button>
                `
        }
        ${this._leaving === tag && !isSource ? this.#renderLeaving(tag, name, written) : nothing}
      </li>
    `;
  }

  #renderLeaving(tag: string, name: string, written: number) {
    const leave = () => {
      this._leaving = undefined;
      this.edit(removeLanguage(tag));
    };
    return html`
      <div class="danger-remark" role="alert">
        ${alertIcon}
        <p>${this.msg(str`Removing ${name} erases ${written} texts. It can be undone.`, {id: 'languages.erases'})}</p>
        <div>
          <button class="act bordered" type="button" @click=${leave}>${this.msg('Remove it', {id: 'languages.remove'})}</button>
          <button class="act" type="button" @click=${() => (this._leaving = undefined)}>${this.msg('Keep it', {id: 'advice.keep'})}</button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-languages-field': LanguagesField;
  }
}
