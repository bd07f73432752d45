import {type EndingDefinition, resolveUrl, safeUrl, type Satisfaction} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {checkIcon} from '../../icons/icons.js';
import {SequenceElement} from '../../sequence-element.js';
import {base} from '../../theme/base.styles.js';
import {button} from '../../theme/button.styles.js';
import {renderHeading} from '../render-heading.js';
import {endingStyles} from '../ending.styles.js';
import {stepStyles} from '../step.styles.js';

/**
 * @tag thank-you-step
 * @summary The final message: a heading, words, a picture, one button. Nothing leads back from it.
 * @csspart heading - The title.
 * @csspart body - The text.
 * @csspart image - The picture.
 * @csspart button - The button.
 */
export class ThankYouStep extends SequenceElement {
  static override styles = [base, button, stepStyles, endingStyles];

  /** The final message to show. Nothing renders until it is set. */
  @property({attribute: false}) ending?: EndingDefinition;

  /** Whom it speaks to: without a picture, a dissatisfied customer gets no check mark. */
  @property() satisfaction: Satisfaction = 'unknown';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Moves the focus to the heading, which is announced. */
  focusHeading(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  protected override render() {
    const {ending} = this;
    if (!ending) return nothing;
    const {image} = ending;
    const portrait = image?.width !== undefined && image.width === image.height;
    return html`
      <div class="ending ${portrait ? 'portrait' : ''}">
        ${
          image
            ? this.picture(image)
            : this.satisfaction === 'dissatisfied'
              ? nothing
              : html`<span class="symbol">${checkIcon}</span>`
        }
        ${renderHeading(this.headingLevel, this.text(ending.title))}
        ${ending.body ? html`<div class="prose" part="body">${this.markup(ending.body)}</div>` : nothing}
        ${this.#renderButton(ending)}
      </div>
    `;
  }

  #renderButton({button}: EndingDefinition) {
    const url = button && safeUrl(resolveUrl(button.url, this.language, this.source) ?? '', 'link');
    if (!url) return nothing;
    return html`<a class="button" part="button" href=${url} rel="noopener">${this.text(button.label)}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thank-you-step': ThankYouStep;
  }
}
