import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {BuilderElement} from '../builder-element.js';
import {translate} from '../commands/translate.js';
import {type BarAct, BarActEvent, ContentChooseEvent} from '../events/bar-act-event.js';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import {
  backIcon,
  copyIcon,
  eyeIcon,
  moreIcon,
  pencilIcon,
  redoIcon,
  shareIcon,
  slidersIcon,
  undoIcon,
} from '../icons/icons.js';
import {languageName} from '../locale/language-name.js';
import {languageSelect} from '../locale/language-select.js';
import type {MenuItem} from '../menu/sequence-menu.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {styles} from './sequence-bar.styles.js';

export type View = 'path' | 'translations' | 'json';

/**
 * @tag sequence-bar
 * @summary The line at the top of the editor: the sequence's name, its views, undo and redo, and sharing.
 * @slot - Whether it is saved.
 * @event {BarActEvent} bar-act - Something was pressed.
 * @event {ContentChooseEvent} content-choose - The language that one writes in was chosen.
 */
export class SequenceBar extends BuilderElement {
  static override styles = [base, control, styles];

  /** Which view is shown. */
  @property() view: View = 'path';

  /** Address of the owner's list: without it, there is no way back. */
  @property() backUrl = '';

  /** Whether there is an act to take back. */
  @property({type: Boolean}) canUndo = false;

  /** Whether there is an act that was taken back. */
  @property({type: Boolean}) canRedo = false;

  /** Whether there is a version that customers can be shown. */
  @property({type: Boolean}) canShare = false;

  /** Whether a copy of a sequence that is only read can be kept somewhere. */
  @property({type: Boolean}) canCopy = false;

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const {isReadonly} = scope;
    return html`
      <header>
        <div class="start">
          ${this.#renderBack()} ${this.#renderName()}
          ${
            isReadonly
              ? html`<p class="state">${eyeIcon}${this.msg('Read only', {id: 'readonly.title'})}</p>`
              : html`<slot></slot>`
          }
        </div>
        ${this.#renderViews()}
        <div class="end">
          ${this.#renderContent()}
          ${isReadonly ? nothing : this.#renderIcon('undo', this.msg('Undo', {id: 'action.undo'}), undoIcon, !this.canUndo)}
          ${isReadonly ? nothing : this.#renderIcon('redo', this.msg('Redo', {id: 'action.redo'}), redoIcon, !this.canRedo)}
          ${isReadonly && this.canCopy ? html`<button class="act copy" type="button" @click=${() => this.#do('copy')}>${copyIcon}${this.msg('Make a copy', {id: 'readonly.copy'})}</button>` : nothing}
          <button class="act primary share" type="button" ?disabled=${!this.canShare} @click=${() => this.#do('share')}>${shareIcon}${this.msg('Share', {id: 'share.title'})}</button>
          ${this.#renderMore()}
        </div>
      </header>
    `;
  }

  #renderBack() {
    const name = this.msg('Back to your sequences', {id: 'action.back'});
    return this.backUrl
      ? html`<a class="act only back" href=${this.backUrl} aria-label=${name} title=${name}>${backIcon}</a>`
      : nothing;
  }

  /** The name is edited where it stands. */
  #renderName() {
    const {content, document, isReadonly} = this.scope!;
    return html`
      <h1 class="visually-hidden">${this.words(document.name) || document.id}</h1>
      <input class="name" aria-label=${this.msg('Name of the sequence', {id: 'bar.name'})} lang=${content} dir="auto" placeholder=${this.words(document.name) || document.id} .value=${live(document.name[content] ?? '')} ?readonly=${isReadonly} @input=${({target}: InputEvent & {target: HTMLInputElement}) => this.edit(translate(['name'], content, target.value), `name/${content}`)} />
    `;
  }

  get #views() {
    return [
      {view: 'path', name: this.msg('Path', {id: 'pane.path'})},
      {view: 'translations', name: this.msg('Translations', {id: 'translations.title'})},
      {view: 'json', name: 'JSON'},
    ] as const;
  }

  #renderViews() {
    const {advice, document} = this.scope!;
    // What the source lacks is to be written, not translated.
    const count = advice.filter(
      ({id, params}) => id.startsWith('translation-') && params['locale'] !== document.locales[0],
    ).length;
    const badge = html`<span class="count" aria-hidden="true">${count}</span>`;
    return html`
      <div class="segments views" role="group" aria-label=${this.msg('View', {id: 'view.all'})}>
        ${this.#views.map(
          ({view, name}) =>
            html`<button type="button" aria-pressed=${view === this.view} aria-description=${view === 'translations' && count ? this.msg(str`${count} texts to look at`, {id: 'bar.to-translate'}) : nothing} @click=${() => this.#do(view)}>${name}${view === 'translations' && count ? badge : nothing}</button>`,
        )}
      </div>
    `;
  }

  #renderContent() {
    const {
      content,
      isReadonly,
      document: {locales},
    } = this.scope!;
    if (locales.length < 2) return nothing;
    const name = this.msg('Language that you write in', {id: 'content.language'});
    return html`
      <span class="writing">${isReadonly ? nothing : pencilIcon}${languageSelect(
        {name, locales, chosen: content, language: this.language, look: 'act'},
        locale => this.dispatchEvent(new ContentChooseEvent(locale)),
      )}</span>
    `;
  }

  #renderIcon(act: BarAct, name: string, icon: unknown, isDisabled: boolean) {
    return html`<button class="act only ${act}" type="button" aria-label=${name} title=${name} ?disabled=${isDisabled} @click=${() => this.#do(act)}>${icon}</button>`;
  }

  /** Where there is no room for all of it, the rest is in a menu. */
  #renderMore() {
    const {content, document, isReadonly} = this.scope!;
    const languages = document.locales.filter(tag => tag !== content);
    const items: MenuItem[] = [
      ...(isReadonly
        ? []
        : [
            {
              value: 'redo',
              icon: redoIcon,
              label: this.msg('Redo', {id: 'action.redo'}),
              isDisabled: !this.canRedo,
            },
          ]),
      {
        value: 'share',
        icon: shareIcon,
        label: this.msg('Share', {id: 'share.title'}),
        isDisabled: !this.canShare,
      },
      {
        value: 'settings',
        icon: slidersIcon,
        label: this.msg('Settings of the sequence', {id: 'settings.open'}),
      },
      ...this.#views.map(({view, name}) => ({
        value: view,
        label: name,
        group: this.msg('View', {id: 'view.all'}),
        isDisabled: view === this.view,
      })),
      ...languages.map(tag => ({
        value: `write/${tag}`,
        label: languageName(tag, this.language),
        group: this.msg('Write in', {id: 'bar.write-in'}),
      })),
    ];
    const choose = ({value}: MenuChooseEvent) =>
      value.startsWith('write/')
        ? this.dispatchEvent(new ContentChooseEvent(value.slice(6)))
        : this.#do(value as BarAct);
    return html`<sequence-menu class="more" .scope=${this.scope} label=${this.msg('More', {id: 'bar.more'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>`;
  }

  #do(act: BarAct) {
    this.dispatchEvent(new BarActEvent(act));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-bar': SequenceBar;
  }
}
