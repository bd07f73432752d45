import {resolveText} from '@parcours/definition';
import type {LocalizedText} from '@parcours/definition';
import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {keyOf} from '../../commands/path.js';
import {setText} from '../../commands/set-text.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
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

  protected override render() {
    if (!this.scope) return html``;
    const {content} = this.scope;
    const shared = {
      value: live(this.#text),
      lang: this.plain ? undefined : content,
      placeholder: this.#source,
      invalid: this.isInvalid ? 'true' : undefined,
    };
    return html`
      <label class="labelled">
        <span class="label-row">${this.label}</span>
        ${
          this.multiline
            ? html`<textarea
                class="input"
                rows="2"
                .value=${shared.value}
                lang=${ifDefined(shared.lang)}
                placeholder=${shared.placeholder}
                aria-invalid=${ifDefined(shared.invalid)}
                aria-describedby="note"
                ?readonly=${this.isReadonly}
                @input=${this.#onInput}
              ></textarea>`
            : html`<input
                class="input"
                .value=${shared.value}
                lang=${ifDefined(shared.lang)}
                placeholder=${shared.placeholder}
                aria-invalid=${ifDefined(shared.invalid)}
                aria-describedby="note"
                ?readonly=${this.isReadonly}
                @input=${this.#onInput}
              />`
        }
        ${this.renderNote()}
      </label>
    `;
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
    const {value} = event.target;
    const {content} = this.scope!;
    if (this.plain) this.write(value || undefined, keyOf(this.path));
    else this.edit(setText(this.path, content, value, this.optional), `${keyOf(this.path)}/${content}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-text-field': TextField;
  }
}
