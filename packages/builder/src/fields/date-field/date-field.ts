import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {BoundField} from '../bound-field.js';
import {localTime, momentOf} from './moment.js';

/**
 * @tag sequence-date-field
 * @summary A day of the document, or a moment: written with the offset of this device.
 */
export class DateField extends BoundField {
  static override styles = [base, field];

  /** A day and its time. */
  @property({type: Boolean}) withTime = false;

  protected override render() {
    if (!this.scope) return html``;
    const value = typeof this.value === 'string' ? this.value : '';
    if (this.isReadonly) return this.renderWords(value && this.#words(value));
    return html`
      <label class="labelled">
        <span class="label-row">${this.label}</span>
        <input
          class="input"
          type=${this.withTime ? 'datetime-local' : 'date'}
          .value=${live(this.withTime ? localTime(value) : value)}
          aria-invalid=${this.isInvalid ? 'true' : 'false'}
          aria-describedby="note"
          @change=${this.#onChange}
        />
        ${this.renderNote()}
      </label>
    `;
  }

  #words(value: string) {
    const date = new Date(this.withTime ? value : `${value}T00:00`);
    if (Number.isNaN(date.getTime())) return value;
    return new Intl.DateTimeFormat(this.language, {
      dateStyle: 'long',
      ...(this.withTime && {timeStyle: 'short'}),
    }).format(date);
  }

  #onChange(event: Event & {target: HTMLInputElement}) {
    const {value} = event.target;
    this.write(value ? (this.withTime ? momentOf(value) : value) : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-date-field': DateField;
  }
}
