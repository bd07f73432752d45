import {
  type ContactAnswer,
  type CrossSellStepDefinition,
  type OfferDefinition,
  resolveUrl,
  safeUrl,
} from '@parcours/definition';
import {contactValidityOf, type ValidityIssue} from '@parcours/flow';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {StepOfferEvent} from '../../events/step-offer-event.js';
import {StepSubmitEvent} from '../../events/step-submit-event.js';
import {alertIcon} from '../../icons/icons.js';
import {formatPrice} from '../../locale/format-price.js';
import {errorMessage} from '../../questions/error-message.js';
import {base} from '../../theme/base.styles.js';
import {button} from '../../theme/button.styles.js';
import {field} from '../../theme/field.styles.js';
import {tick} from '../../theme/tick.styles.js';
import {questionStyles} from '../../questions/question.styles.js';
import {StepElement} from '../step-element.js';
import {stepStyles} from '../step.styles.js';
import {styles} from './cross-sell-step.styles.js';
import {parseContact} from './parse-contact.js';

/**
 * @tag cross-sell-step
 * @summary Offers to pick from; nothing is ticked beforehand, and "No, thanks" has the same weight.
 * @event {StepOfferEvent} step-offer - A choice or a way to reach the customer changed.
 * @event {StepSubmitEvent} step-submit - A person goes on.
 * @event {StepBackEvent} step-back - A person wants the step before this one.
 * @csspart heading - The step's title.
 * @csspart intro - The words under the title.
 * @csspart offer - An offer's card.
 * @csspart decline - The "No, thanks" button.
 * @csspart button - The continue button.
 * @csspart back - The back button.
 */
export class CrossSellStep extends StepElement<CrossSellStepDefinition> {
  static override styles = [base, button, field, tick, questionStyles, stepStyles, styles];

  /** Ids of the offers chosen. */
  @property({attribute: false}) offers: readonly string[] = [];

  /** How to reach the customer. */
  @property({attribute: false}) contact: ContactAnswer = {};

  @state() private _issue?: ValidityIssue | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('step')) this._issue = undefined;
  }

  protected override render() {
    const {step} = this;
    if (!step) return nothing;
    const asks = this.offers.length > 0 && step.contact;
    return html`
      <form novalidate>
        ${this.renderTop(step)}
        <ul class="offers" role=${step.choose === 'one' ? 'radiogroup' : 'group'} aria-label=${this.plain(step.title)}>
          ${step.offers.map(offer => this.#renderOffer(offer, step))}
        </ul>
        ${asks ? this.#renderContact(asks) : nothing}
        <div class="actions equal">
          <button class="button tonal" part="decline" type="button" @click=${this.#onDecline}>
            ${step.decline ? this.text(step.decline) : this.msg('No, thanks', {id: 'offers.decline'})}
          </button>
          <button class="button tonal" part="button" type="submit" @click=${this.#onSubmit}>
            ${step.button ? this.text(step.button) : this.msg('Continue', {id: 'step.continue'})}
          </button>
          ${this.renderBack()}
        </div>
      </form>
    `;
  }

  #renderOffer(offer: OfferDefinition, step: CrossSellStepDefinition) {
    const url = offer.url && safeUrl(resolveUrl(offer.url, this.language, this.source) ?? '', 'link');
    return html`
      <li class="offer" part="offer" role="presentation">
        ${this.picture(offer.image)}
        <div class="offer-words">
          <label class="name" for=${offer.id}>${this.text(offer.title)}</label>
          ${offer.description ? html`<div id="about-${offer.id}">${this.markup(offer.description)}</div>` : nothing}
          ${offer.price ? html`<p class="price" id="price-${offer.id}">${formatPrice(Number(offer.price.amount), offer.price.currency, this.language)}</p>` : nothing}
          ${
            url
              ? html`<a href=${url} target="_blank" rel="noopener">${this.msg('Learn more', {id: 'offers.more'})}</a>`
              : nothing
          }
        </div>
        <input
          class="tick"
          id=${offer.id}
          name="offer"
          type=${step.choose === 'one' ? 'radio' : 'checkbox'}
          aria-describedby="about-${offer.id} price-${offer.id}"
          .checked=${live(this.offers.includes(offer.id))}
          @change=${this.#onChange}
        />
      </li>
    `;
  }

  #renderContact({ask, consent, required}: NonNullable<CrossSellStepDefinition['contact']>) {
    const issue = this._issue;
    return html`
      <div class="contact ${issue ? 'has-error' : ''}">
        <label class="label" for="contact">${this.#contactLabel(ask)}</label>
        <input
          class="field"
          id="contact"
          type=${ask === 'phone' ? 'tel' : ask === 'email' ? 'email' : 'text'}
          inputmode=${ask === 'phone' ? 'tel' : 'email'}
          autocomplete=${ask === 'phone' ? 'tel' : 'email'}
          enterkeyhint="done"
          maxlength="200"
          ?required=${required}
          aria-describedby=${issue ? 'contact-error' : nothing}
          aria-invalid=${issue ? 'true' : nothing}
          .value=${live(this.contact.phone ?? this.contact.email ?? '')}
          @input=${this.#onContact}
        />
        ${
          issue
            ? html`
              <p class="error" id="contact-error">
                ${alertIcon}<span>${errorMessage(issue, {type: ask}, this.msg, this.language)}</span>
              </p>
            `
            : nothing
        }
        ${
          consent
            ? html`
              <label class="check">
                <input
                  class="tick"
                  id="consent"
                  type="checkbox"
                  .checked=${live(this.contact.consent === true)}
                  @change=${this.#onContact}
                />
                <span>${this.text(consent)}</span>
              </label>
            `
            : nothing
        }
      </div>
    `;
  }

  #contactLabel(ask: 'phone' | 'email' | 'either') {
    switch (ask) {
      case 'phone':
        return this.msg('What number can we reach you at?', {id: 'contact.phone'});
      case 'email':
        return this.msg('What e-mail address can we reach you at?', {id: 'contact.email'});
      case 'either':
        return this.msg('What phone number or e-mail can we reach you at?', {id: 'contact.either'});
      default:
        return ask satisfies never;
    }
  }

  #onChange(event: Event) {
    const {id, checked} = event.target as HTMLInputElement;
    const others = this.step?.choose === 'one' ? [] : this.offers.filter(offer => offer !== id);
    this.#choose(checked ? [...others, id] : others, this.contact);
  }

  #onContact() {
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#contact')!.value;
    const consent = this.renderRoot.querySelector<HTMLInputElement>('#consent')?.checked;
    this.#choose(this.offers, parseContact(typed, this.step?.contact?.ask ?? 'either', consent));
  }

  #choose(offers: readonly string[], contact: ContactAnswer | undefined) {
    if (this.step) this.dispatchEvent(new StepOfferEvent(this.step.id, offers, contact));
    if (this._issue) this._issue = this.#judge(offers, contact);
  }

  // There is one field, so there is one issue.
  #judge(offers: readonly string[], contact: ContactAnswer | undefined) {
    return this.step && Object.values(contactValidityOf(this.step, offers, contact) ?? {})[0];
  }

  #onDecline() {
    this.#choose([], undefined);
    this.#submit();
  }

  // Of the click and not of the submission, which a sandboxed frame refuses; Enter in a field clicks it, too.
  async #onSubmit(event: Event) {
    event.preventDefault();
    this._issue = this.#judge(this.offers, this.contact);
    if (this._issue) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#contact')?.focus();
      return;
    }
    // Going on with nothing chosen is an answer too: none of them.
    if (!this.offers.length) this.#choose([], undefined);
    this.#submit();
  }

  #submit() {
    if (this.step) this.dispatchEvent(new StepSubmitEvent(this.step.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cross-sell-step': CrossSellStep;
  }
}
