import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {BoundField} from '../bound-field.js';
import {select} from './select-field.styles.js';

/** One of the values to choose from; an undefined one removes the value. */
export interface Choice {
  value: string | number | undefined;
  label: string;
}

/**
 * @tag sequence-select-field
 * @summary One of a few values of the document.
 */
export class SelectField extends BoundField {
  static override styles = [base, field, select];

  /** What can be chosen. */
  @property({attribute: false}) choices: readonly Choice[] = [];

  protected override render() {
    const chosen = this.choices.findIndex(({value}) => value === this.value);
    if (this.isReadonly) return this.renderWords(this.choices[chosen]?.label);
    return html`
      <label class="labelled">
        <span class="label-row">${this.label}</span>
        <select
          class="input"
          aria-describedby="note"
          .value=${live(String(chosen))}
          @change=${this.#onChange}
        >
          ${this.choices.map(
            ({label}, i) => html`<option value=${i} ?selected=${i === chosen}>${label}</option>`,
          )}
        </select>
        ${this.renderNote()}
      </label>
    `;
  }

  #onChange(event: Event & {target: HTMLSelectElement}) {
    this.write(this.choices[event.target.selectedIndex]?.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-select-field': SelectField;
  }
}
