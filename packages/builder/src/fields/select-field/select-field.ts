import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {setScale} from '../../commands/set-scale.js';
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

  /** How it is written, where more than the value is concerned. */
  @property({attribute: false}) command?: typeof setScale | undefined;

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
    const value = this.choices[event.target.selectedIndex]?.value;
    if (this.command) this.edit(this.command(this.path, value));
    else this.write(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-select-field': SelectField;
  }
}
