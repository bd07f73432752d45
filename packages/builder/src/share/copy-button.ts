import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {checkIcon, copyIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';

/** How long it says that it has copied. Milliseconds. */
const shown = 4000;

/**
 * @tag sequence-copy-button
 * @summary Copies a text, and says so for a while.
 */
export class CopyButton extends BuilderElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles = [base, control];

  /** What is copied. */
  @property({attribute: false}) text = '';

  /** What the button is called. */
  @property() label = '';

  @state() private _state: 'ready' | 'copied' | 'refused' = 'ready';

  #timer?: ReturnType<typeof setTimeout>;

  protected override render() {
    const words = {
      ready: this.label || this.msg('Copy', {id: 'action.copy'}),
      copied: this.msg('Copied', {id: 'copy.done'}),
      refused: this.msg('The browser refused: copy it by hand', {id: 'copy.refused'}),
    }[this._state];
    return html`
      <button class="act bordered" type="button" @click=${this.#onClick}>${this._state === 'copied' ? checkIcon : copyIcon}${words}</button>
      <span class="visually-hidden" role="status">${this._state === 'ready' ? nothing : words}</span>
    `;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #onClick() {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.text);
      this._state = 'copied';
    } catch {
      this._state = 'refused';
    }
    this.#timer = setTimeout(() => (this._state = 'ready'), shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-copy-button': CopyButton;
  }
}
