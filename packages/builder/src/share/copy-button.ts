import {css, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {checkIcon, copyIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {copy} from './copy.js';

/** How long it says that it has copied. Milliseconds. */
const shown = 4000;

/**
 * @tag sequence-copy-button
 * @summary Copies a text, and says so for a while.
 */
export class CopyButton extends BuilderElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles = [
    base,
    control,
    css`
      .copied {
        color: var(--_positive);
      }
    `,
  ];

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
      <button class="act bordered ${this._state}" type="button" @click=${this.#onClick}>${this._state === 'copied' ? checkIcon : copyIcon}${words}</button>
      <span class="visually-hidden" role="status">${this._state === 'ready' ? nothing : words}</span>
    `;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #onClick(event: MouseEvent) {
    clearTimeout(this.#timer);
    const button = event.currentTarget as HTMLElement;
    this._state = (await copy(this.text, this.renderRoot)) ? 'copied' : 'refused';
    button.focus();
    this.#timer = setTimeout(() => (this._state = 'ready'), shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-copy-button': CopyButton;
  }
}
