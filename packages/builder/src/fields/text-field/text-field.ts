import {str} from '@lit/localize/internal/str-tag.js';
import {resolveText, smsSegments} from '@parcours/definition';
import type {LocalizedText} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {keyOf} from '../../commands/path.js';
import {sharedBy} from '../../commands/set-address.js';
import {setText} from '../../commands/set-text.js';
import {translate} from '../../commands/translate.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {languageName} from '../../locale/language-name.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import type {VariableName} from '../../variables.js';
import {BoundField} from '../bound-field.js';
import {markedWords} from './marked-words.js';
import {textField} from './text-field.styles.js';

/**
 * @tag sequence-text-field
 * @summary A text of the document, in the language being written. Where it is not translated yet, the source shows.
 */
export class TextField extends BoundField {
  static override styles = [base, field, textField];

  /** Grows with its words. */
  @property({type: Boolean}) multiline = false;

  /** The text goes when it says nothing any more. */
  @property({type: Boolean}) optional = false;

  /** One string for all languages, as a business's name or an address is. */
  @property({type: Boolean}) plain = false;

  /** An address: it takes no variables, and a phone shows the keys for it. */
  @property({type: Boolean}) url = false;

  /** A sum of money: written as the language of the interface does, kept with a point. */
  @property({type: Boolean}) amount = false;

  /** A text message: the characters that make it dear are underlined where they stand. */
  @property({type: Boolean}) sms = false;

  /** How it is written. */
  @property({attribute: false}) command = translate;

  /** The language of the address being written: it stays, whatever becomes of the address, until the field is left. */
  #writing?: string | undefined;

  @query('#control') private _control!: HTMLInputElement | HTMLTextAreaElement;

  /** One wants to write, and not to insert a variable, which comes first in the order of keys. */
  override focus(options?: FocusOptions) {
    if (!this.isReadonly) this._control.focus(options);
  }

  protected override render() {
    if (!this.scope) return html``;
    const {content, variables} = this.scope;
    const lang = ifDefined(this.plain ? undefined : content);
    const invalid = ifDefined(this.isInvalid ? 'true' : undefined);
    if (this.isReadonly) return this.#renderWords();
    return html`
      <div class="labelled">
        <div class="label-row">
          <label for="control">${this.label}</label>
          ${this.plain || this.url || !variables.length ? nothing : this.#renderVariables(variables)}
        </div>
        <div class="marked">${this.#renderMarks()}${
          this.multiline
            ? html`<textarea id="control" class="input" rows="2" .value=${live(this.#text)} lang=${lang} dir="auto" placeholder=${this.#source} aria-invalid=${invalid} aria-describedby="note" @input=${this.#onInput} @blur=${this.#onBlur} @scroll=${this.#onScroll}></textarea>`
            : html`<input id="control" class="input" .value=${live(this.#text)} lang=${lang} dir="auto" placeholder=${this.#source} inputmode=${this.amount ? 'decimal' : this.url ? 'url' : 'text'} aria-invalid=${invalid} aria-describedby="note" @input=${this.#onInput} @blur=${this.#onBlur} @scroll=${this.#onScroll} />`
        }</div>
        ${this.renderNote()} ${this.#renderShared()}
      </div>
    `;
  }

  protected override updated() {
    this.#onScroll();
  }

  /** What only reads has words and no field; what says nothing is not there. */
  #renderWords() {
    const words = this.#text || this.#source;
    if (!words) return nothing;
    const {content, variables} = this.scope!;
    const parts = markedWords(words).map(({words, kind}) => {
      const known = variables.find(({name}) => words === `{{${name}}}`);
      return kind === 'variable'
        ? html`<span class="variable">${known ? known.label(this.msg, this.language) : words}</span>`
        : words;
    });
    return html`
      <div class="labelled">
        <span class="label-row">${this.label}</span>
        <p class="words" lang=${ifDefined(this.plain ? undefined : content)}>${parts}</p>
      </div>
    `;
  }

  #renderVariables(variables: readonly VariableName[]) {
    const items = variables.map(({name, label}) => ({
      value: name,
      label: label(this.msg, this.language),
      note: `{{${name}}}`,
    }));
    return html`<sequence-menu look="link" .scope=${this.scope} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => this.#insert(value)}>${this.msg('+ Variable', {id: 'field.variable'})}</sequence-menu>`;
  }

  /** An address is one for all languages until this one is given its own. */
  #renderShared() {
    const {content} = this.scope!;
    const shared = this.#sharedBy;
    if (!shared || shared === content || !this.#text) return nothing;
    const part = () => {
      this.edit(setText(this.path, content, this.#text));
      this.#writing = undefined;
    };
    const language = languageName(content, this.language);
    return html`<p class="hint shared">${this.msg('The same in all languages.', {id: 'field.shared'})} <button type="button" @click=${part}>${this.msg(str`Another one in this language: ${language}`, {id: 'field.part'})}</button></p>`;
  }

  /** The language under which an address stands that all share. */
  get #sharedBy() {
    return this.url && !this.plain ? sharedBy(this.scope!.document, this.path) : undefined;
  }

  /** The copy behind the field; there is none where nothing is particular. */
  #renderMarks() {
    const text = this.#text;
    if (this.plain || this.url) return nothing;
    const costly = new Set(this.sms ? smsSegments(text).costly : []);
    const parts = markedWords(text, costly);
    if (!parts.some(({kind}) => kind)) return nothing;
    // A last line of nothing has a height in a field, and none in a copy of it.
    return html`<div class="input behind ${this.multiline ? 'long' : ''}" aria-hidden="true">${parts.map(({words, kind}) => (kind ? html`<mark class=${kind}>${words}</mark>` : words))}${text.endsWith('\n') ? ' ' : ''}</div>`;
  }

  get #text(): string {
    const {value} = this;
    if (typeof value === 'string') return this.#shown(value);
    const text = value as LocalizedText | undefined;
    const locale = this.#writing ?? this.#sharedBy ?? this.scope!.content;
    return (text && Object.hasOwn(text, locale) && text[locale]) || '';
  }

  /** What customers read until it is translated. */
  get #source(): string {
    if (this.plain || typeof this.value === 'string') return '';
    const {content, document} = this.scope!;
    return resolveText(this.value as LocalizedText | undefined, content, document.locales[0])?.text ?? '';
  }

  /** As the language of the interface writes it: a comma typed in English becomes a point. */
  #shown(value: string) {
    if (!this.amount) return value;
    const decimal = new Intl.NumberFormat(this.language).format(1.5).charAt(1);
    return value.replace('.', decimal);
  }

  #kept(value: string) {
    return this.amount ? value.replace(/\s/g, '').replace(',', '.') : value;
  }

  #onInput(event: InputEvent & {target: HTMLInputElement | HTMLTextAreaElement}) {
    this.#put(event.target.value);
  }

  #onBlur() {
    this.#writing = undefined;
    this.requestUpdate();
  }

  #onScroll() {
    const behind = this.renderRoot.querySelector('.behind');
    behind?.scrollTo(this._control.scrollLeft, this._control.scrollTop);
  }

  /** Puts a variable where one was writing. */
  async #insert(name: string) {
    const {_control: input} = this;
    input.setRangeText(`{{${name}}}`, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    const at = input.selectionEnd;
    this.#put(input.value);
    await this.updateComplete;
    input.focus();
    input.setSelectionRange(at, at);
  }

  #put(value: string) {
    const {content} = this.scope!;
    if (this.plain)
      return this.write(this.#kept(value) || (this.optional ? undefined : ''), keyOf(this.path));
    if (this.url) this.#writing ??= this.#sharedBy ?? content;
    this.edit(
      (this.url ? setText : this.command)(this.path, this.#writing ?? content, value, this.optional),
      `${keyOf(this.path)}/${content}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-text-field': TextField;
  }
}
