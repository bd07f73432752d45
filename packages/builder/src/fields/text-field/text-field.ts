import {resolveText} from '@parcours/definition';
import type {LocalizedText} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {keyOf} from '../../commands/path.js';
import {setText} from '../../commands/set-text.js';
import {translate} from '../../commands/translate.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import type {VariableName} from '../../variables.js';
import {BoundField} from '../bound-field.js';

/**
 * @tag sequence-text-field
 * @summary A text of the document, in the language being written. Where it is not translated yet, the source shows.
 */
export class TextField extends BoundField {
  static override styles = [base, field];

  /** Grows with its words. */
  @property({type: Boolean}) multiline = false;

  /** The text goes when it says nothing any more. */
  @property({type: Boolean}) optional = false;

  /** One string for all languages, as a business's name or an address is. */
  @property({type: Boolean}) plain = false;

  /** An address: it takes no variables, and a phone shows the keys for it. */
  @property({type: Boolean}) url = false;

  @query('#control') private _control!: HTMLInputElement | HTMLTextAreaElement;

  protected override render() {
    if (!this.scope) return html``;
    const {content, variables} = this.scope;
    const lang = ifDefined(this.plain ? undefined : content);
    const invalid = ifDefined(this.isInvalid ? 'true' : undefined);
    return html`
      <div class="labelled">
        <div class="label-row">
          <label for="control">${this.label}</label>
          ${this.plain || this.url || this.isReadonly || !variables.length ? nothing : this.#renderVariables(variables)}
        </div>
        ${
          this.multiline
            ? html`<textarea id="control" class="input" rows="2" .value=${live(this.#text)} lang=${lang} placeholder=${this.#source} aria-invalid=${invalid} aria-describedby="note" ?readonly=${this.isReadonly} @input=${this.#onInput}></textarea>`
            : html`<input id="control" class="input" .value=${live(this.#text)} lang=${lang} placeholder=${this.#source} inputmode=${this.url ? 'url' : 'text'} aria-invalid=${invalid} aria-describedby="note" ?readonly=${this.isReadonly} @input=${this.#onInput} />`
        }
        ${this.renderNote()}
      </div>
    `;
  }

  #renderVariables(variables: readonly VariableName[]) {
    const items = variables.map(({name, label}) => ({
      value: name,
      label: label(this.msg),
      note: `{{${name}}}`,
    }));
    return html`<sequence-menu look="link" .scope=${this.scope} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => this.#insert(value)}>${this.msg('+ Variable', {id: 'field.variable'})}</sequence-menu>`;
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

  get #text(): string {
    const {value} = this;
    if (typeof value === 'string') return value;
    const text = value as LocalizedText | undefined;
    return (text && Object.hasOwn(text, this.scope!.content) && text[this.scope!.content]) || '';
  }

  /** What customers read until it is translated. */
  get #source(): string {
    if (this.plain || typeof this.value === 'string') return '';
    const {content, document} = this.scope!;
    return resolveText(this.value as LocalizedText | undefined, content, document.locales[0])?.text ?? '';
  }

  #onInput(event: InputEvent & {target: HTMLInputElement | HTMLTextAreaElement}) {
    this.#put(event.target.value);
  }

  #put(value: string) {
    const {content} = this.scope!;
    if (this.plain) this.write(value || undefined, keyOf(this.path));
    else
      this.edit(
        (this.url ? setText : translate)(this.path, content, value, this.optional),
        `${keyOf(this.path)}/${content}`,
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-text-field': TextField;
  }
}
