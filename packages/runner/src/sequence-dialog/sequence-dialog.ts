import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {closeIcon} from '../icons/icons.js';
import {SequenceElement} from '../sequence-element.js';
import {base} from '../theme/base.styles.js';
import {styles} from './sequence-dialog.styles.js';

/**
 * @tag sequence-dialog
 * @summary A native dialog that holds a runner. Closing it keeps the answers.
 * @slot - The `<sequence-runner>`.
 * @csspart dialog - The dialog.
 * @csspart close - The close button.
 */
export class SequenceDialog extends SequenceElement {
  static override styles = [base, styles];

  /** Id of the host's button that opens the dialog. */
  @property() for = '';

  #listening?: AbortController;

  override connectedCallback() {
    super.connectedCallback();
    // One listener on the root finds the button whenever it comes into the page.
    this.#listening = new AbortController();
    this.getRootNode().addEventListener('click', this.#onPageClick, {signal: this.#listening.signal});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  /** Opens the dialog. The focus starts on the first heading. */
  show() {
    const dialog = this.#dialog;
    if (!dialog) void this.updateComplete.then(() => this.show());
    else if (!dialog.open) dialog.showModal();
    const [runner] = this.querySelectorAll<HTMLElement & {focusHeading?(): unknown}>(':scope > *');
    runner?.focusHeading?.();
  }

  /** Closes the dialog; the focus goes back to where it came from. */
  close() {
    this.#dialog?.close();
  }

  protected override render() {
    return html`
      <dialog part="dialog" aria-label=${this.plainMsg('Your opinion', {id: 'dialog.label'})} @click=${this.#onVeilClick}>
        <div class="sheet" tabindex="-1" autofocus>
          <slot></slot>
          <button
            class="close"
            part="close"
            type="button"
            aria-label=${this.plainMsg('Close', {id: 'dialog.close'})}
            @click=${() => this.close()}
          >
            ${closeIcon}
          </button>
        </div>
      </dialog>
    `;
  }

  get #dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  #onPageClick = (event: Event) => {
    // Through shadow roots, too: a design system's button has another one within.
    const isOurs = (node: EventTarget) => node instanceof Element && node.id === this.for;
    if (this.for && event.composedPath().some(isOurs)) this.show();
  };

  // Only the veil itself is the dialog; its content covers the rest of it.
  #onVeilClick(event: Event) {
    if (event.target === event.currentTarget) this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-dialog': SequenceDialog;
  }
}
