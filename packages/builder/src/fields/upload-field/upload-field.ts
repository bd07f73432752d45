import {textKey} from '@parcours/definition';
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

  /** What became of each picture, by its place: the element may come to stand for another one. */
  @state() private _states: ReadonlyMap<string, 'sending' | 'done' | 'failed'> = new Map();

  protected override render() {
    if (!this.scope?.putImage || this.isReadonly) return nothing;
    const state = this._states.get(this.#key);
    return html`
      <div class="upload">
        <sequence-file-button look="bordered" accept="image/*" .label=${this.label} @file-choose=${this.#onChoose}></sequence-file-button>
        <p class=${state === 'failed' ? 'error' : 'hint'} role="status">${state && this.#inWords(state)}</p>
      </div>
    `;
  }

  /** The picture's place, which stays the same when its step moves. */
  get #key() {
    return textKey(this.scope!.document, this.path);
  }

  #inWords(state: 'sending' | 'done' | 'failed') {
    switch (state) {
      case 'sending':
        return this.msg('Uploading…', {id: 'upload.sending'});
      case 'done':
        return this.msg('Uploaded', {id: 'upload.done'});
      case 'failed':
        return this.msg('It could not be uploaded. Try again, or another image.', {id: 'upload.failed'});
      default:
        return state satisfies never;
    }
  }

  async #onChoose({file}: FileChooseEvent) {
    const key = this.#key;
    if (this._states.get(key) === 'sending') return;
    const set = (state: 'sending' | 'done' | 'failed') =>
      (this._states = new Map(this._states).set(key, state));
    set('sending');
    try {
      await this.scope!.putImage!(file, this.path);
      set('done');
    } catch (error) {
      console.warn(error);
      set('failed');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-upload-field': UploadField;
  }
}
