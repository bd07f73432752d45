import {css, html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {FileChooseEvent} from '../events/file-choose-event.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';

/**
 * @tag sequence-file-button
 * @summary A button that asks for a file.
 * @event {FileChooseEvent} file-choose - A file was chosen.
 */
export class FileButton extends LitElement {
  static override styles = [
    base,
    control,
    css`
      label {
        position: relative;
        overflow: hidden;
      }
      input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--_accent-text);
        outline-offset: 2px;
      }
    `,
  ];

  /** What the button is called. */
  @property() label = '';

  /** Which files are offered, as in `<input accept>`. */
  @property() accept = '';

  /** How much it asks for attention. */
  @property() look: 'quiet' | 'bordered' = 'quiet';

  /** Takes the focus to the button. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector('input')?.focus(options);
  }

  protected override render() {
    return html`<label class="act ${this.look}">${this.label}<input type="file" accept=${this.accept} @change=${this.#onChange} /></label>`;
  }

  #onChange({target}: Event & {target: HTMLInputElement}) {
    const [file] = target.files ?? [];
    // So that the same file, mended meanwhile, can be chosen again.
    target.value = '';
    if (file) this.dispatchEvent(new FileChooseEvent(file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-file-button': FileButton;
  }
}
