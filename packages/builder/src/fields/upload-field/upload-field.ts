import {css, html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {FileChooseEvent} from '../../events/file-choose-event.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {BoundField} from '../bound-field.js';

/**
 * @tag sequence-upload-field
 * @summary A picture of this device: the host keeps it, and the document says where. Not there where the host keeps none.
 */
export class UploadField extends BoundField {
  static override styles = [
    base,
    field,
    css`
      .upload {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
      }
    `,
  ];

  @state() private _state: 'ready' | 'sending' | 'failed' = 'ready';

  protected override render() {
    if (!this.scope?.putImage || this.isReadonly) return nothing;
    return html`
      <div class="upload">
        <sequence-file-button look="bordered" accept="image/*" .label=${this.label} @file-choose=${this.#onChoose}></sequence-file-button>
        <p class=${this._state === 'failed' ? 'error' : 'hint'} role="status">${this.#stateInWords()}</p>
      </div>
    `;
  }

  #stateInWords() {
    switch (this._state) {
      case 'ready':
        return nothing;
      case 'sending':
        return this.msg('Uploading…', {id: 'upload.sending'});
      case 'failed':
        return this.msg('It could not be uploaded. Try again, or give its address.', {id: 'upload.failed'});
      default:
        return this._state satisfies never;
    }
  }

  async #onChoose({file}: FileChooseEvent) {
    if (this._state === 'sending') return;
    this._state = 'sending';
    try {
      await this.scope!.putImage!(file, this.path);
      this._state = 'ready';
    } catch {
      this._state = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-upload-field': UploadField;
  }
}
