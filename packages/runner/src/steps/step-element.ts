import type {StepBase} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {StepBackEvent} from '../events/step-back-event.js';
import {backIcon} from '../icons/icons.js';
import {SequenceElement} from '../sequence-element.js';
import {renderHeading} from './render-heading.js';

/** A step: a heading, what it asks, and the way on. Keeps no answers and never navigates: it fires events. */
export abstract class StepElement<Definition extends StepBase> extends SequenceElement {
  /** The step to show. Nothing renders until it is set. */
  @property({attribute: false}) step?: Definition;

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Offers a way back. */
  @property({type: Boolean, attribute: 'can-go-back'}) canGoBack = false;

  /** Offers no way back, not even between the questions of one step. */
  @property({type: Boolean, attribute: 'no-back'}) noBack = false;

  /** Moves the focus to the heading, which is announced. */
  focusHeading(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus(options);
  }

  protected renderTop(step: Definition) {
    return html`
      ${this.picture(step.image)} ${renderHeading(this.headingLevel, this.text(step.title))}
      ${step.intro ? html`<div class="intro" part="intro">${this.markup(step.intro)}</div>` : nothing}
    `;
  }

  /** Whether something lies behind what is on screen. */
  protected get hasBack() {
    return this.canGoBack;
  }

  protected renderBack() {
    if (this.noBack || !this.hasBack) return nothing;
    return html`
      <button class="button quiet" part="back" type="button" @click=${this.onBack}>
        ${backIcon}${this.msg('Back', {id: 'step.back'})}
      </button>
    `;
  }

  protected onBack() {
    this.dispatchEvent(new StepBackEvent());
  }
}
