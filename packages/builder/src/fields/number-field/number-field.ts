import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {keyOf} from '../../commands/path.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {BoundField} from '../bound-field.js';

/**
 * @tag sequence-number-field
 * @summary A number of the document; none where the field is empty.
 */
export class NumberField extends BoundField {
  static override styles = [base, field];

  /** The lowest number. */
  @property({type: Number}) min?: number;

  /** The highest number. */
  @property({type: Number}) max?: number;

  protected override render() {
    const {value} = this;
    if (this.isReadonly) return this.renderWords(typeof value === 'number' ? String(value) : undefined);
    return html`
      <label class="labelled">
        <span class="label-row">${this.label}</span>
        <input
          class="input"
          type="number"
          step="any"
          min=${ifDefined(this.min)}
          max=${ifDefined(this.max)}
          .value=${live(typeof value === 'number' ? String(value) : '')}
          aria-invalid=${ifDefined(this.isInvalid ? 'true' : undefined)}
          aria-describedby="note"
          @input=${this.#onInput}
        />
        ${this.renderNote()}
      </label>
    `;
  }

  #onInput(event: InputEvent & {target: HTMLInputElement}) {
    const {valueAsNumber, validity} = event.target;
    // Half a number, such as "-", is not one yet: what was there stays.
    if (!validity.badInput)
      this.write(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber, keyOf(this.path));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-number-field': NumberField;
  }
}
