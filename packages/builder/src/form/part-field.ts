import {textKey} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {asMany} from '../commands/set-scale.js';
import {BoundField} from '../fields/bound-field.js';
import {base} from '../theme/base.styles.js';
import {field} from '../theme/field.styles.js';
import type {FormField} from './form-field.js';
import {form} from './form.styles.js';
import {renderForm} from './render-form.js';

/**
 * @tag sequence-part-field
 * @summary A part of the document that may be left out: a switch, and its fields while it is there.
 */
export class PartField extends BoundField {
  static override styles = [base, field, form];

  /** What is written when it is switched on. */
  @property({attribute: false}) start: unknown = {};

  /** The fields of the part. */
  @property({attribute: false}) fields: readonly FormField[] = [];

  /** What it said before it was switched off, and where, so that switching it on again loses nothing. */
  #before?: {key: string; value: unknown};

  protected override render() {
    const {scope, value} = this;
    if (!scope) return nothing;
    const isOn = value !== undefined;
    if (this.isReadonly)
      return isOn
        ? html`
            <div class="body">
              ${value === true ? this.renderTicked() : nothing}
              ${renderForm(this.fields, scope, this.path)}
            </div>
          `
        : nothing;
    return html`
      <div class="body">
        <label class="switch-row">
          <input class="switch" type="checkbox" .checked=${live(isOn)} @change=${this.#onChange} />
          ${this.label}
        </label>
        ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
        ${isOn ? renderForm(this.fields, scope, this.path) : nothing}
      </div>
    `;
  }

  #onChange(event: Event & {target: HTMLInputElement}) {
    const key = textKey(this.scope!.document, this.path);
    if (!event.target.checked) {
      this.#before = {key, value: this.value};
      return this.write(undefined);
    }
    const {start} = this;
    const value = this.#before?.key === key ? this.#before.value : start;
    // A scale may have other points by now.
    this.write(Array.isArray(start) && Array.isArray(value) ? asMany(start.length, value) : value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-part-field': PartField;
  }
}
