import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {BoundField} from '../bound-field.js';

/**
 * @tag sequence-switch-field
 * @summary A yes or no of the document.
 */
export class SwitchField extends BoundField {
  static override styles = [base, field];

  /** What is written when it is on. */
  @property({attribute: false}) on: unknown = true;

  /** What is written when it is off; undefined removes the value. */
  @property({attribute: false}) off: unknown = undefined;

  protected override render() {
    const {value} = this;
    const isOn = value !== undefined && value !== false && value !== this.off;
    if (this.isReadonly) return isOn ? this.renderTicked() : nothing;
    return html`
      <label class="switch-row">
        <input
          class="switch"
          type="checkbox"
          .checked=${live(isOn)}
          @change=${this.#onChange}
        />
        ${this.label}
      </label>
    `;
  }

  #onChange(event: Event & {target: HTMLInputElement}) {
    this.write(event.target.checked ? this.on : this.off);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-switch-field': SwitchField;
  }
}
