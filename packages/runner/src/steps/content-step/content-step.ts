import type {ContentStepDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {StepSubmitEvent} from '../../events/step-submit-event.js';
import {base} from '../../theme/base.styles.js';
import {button} from '../../theme/button.styles.js';
import {StepElement} from '../step-element.js';
import {stepStyles} from '../step.styles.js';
import {styles} from './content-step.styles.js';

/**
 * @tag content-step
 * @summary A welcome or an explanation; nothing is asked.
 * @event {StepSubmitEvent} step-submit - A person goes on.
 * @event {StepBackEvent} step-back - A person wants the step before this one.
 * @csspart heading - The step's title.
 * @csspart intro - The words under the title.
 * @csspart image - The step's picture.
 * @csspart body - The text.
 * @csspart button - The continue button.
 * @csspart back - The back button.
 */
export class ContentStep extends StepElement<ContentStepDefinition> {
  static override styles = [base, button, stepStyles, styles];

  protected override render() {
    const {step} = this;
    if (!step) return nothing;
    return html`
      <div class="step">
        ${this.renderTop(step)}
        <div class="prose" part="body">${this.markup(step.body)}</div>
        <div class="actions">
          ${this.renderBack()}
          <button class="button" part="button" type="button" @click=${this.#onSubmit}>${this.#renderLabel(step)}</button>
        </div>
      </div>
    `;
  }

  #renderLabel(step: ContentStepDefinition) {
    if (step.button) return this.text(step.button);
    return this.canGoBack
      ? this.msg('Continue', {id: 'step.continue'})
      : this.msg('Start', {id: 'step.start'});
  }

  #onSubmit() {
    if (this.step) this.dispatchEvent(new StepSubmitEvent(this.step.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'content-step': ContentStep;
  }
}
