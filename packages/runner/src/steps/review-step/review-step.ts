import {
  resolveUrl,
  type ReviewSiteDefinition,
  type ReviewStepDefinition,
  safeUrl,
} from '@parcours/definition';
import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {StepReviewEvent} from '../../events/step-review-event.js';
import {StepSubmitEvent} from '../../events/step-submit-event.js';
import {checkIcon, copyIcon, outIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {button} from '../../theme/button.styles.js';
import {StepElement} from '../step-element.js';
import {stepStyles} from '../step.styles.js';
import {copy} from './copy.js';
import {styles} from './review-step.styles.js';
import {siteOf} from './sites.js';

/** How long "Copied" stands in the place of "Copy", in milliseconds. */
const copiedFor = 4000;

/**
 * @tag review-step
 * @summary The customer's own words to copy, and the sites to paste them on. The step stays while a site is open.
 * @event {StepReviewEvent} step-review - A site is about to open; cancel it, and it does not.
 * @event {StepSubmitEvent} step-submit - A person goes on.
 * @event {StepBackEvent} step-back - A person wants the step before this one.
 * @csspart heading - The step's title.
 * @csspart intro - The words under the title.
 * @csspart words - The customer's own words.
 * @csspart site - The link to a site.
 * @csspart button - The continue button.
 * @csspart back - The back button.
 */
export class ReviewStep extends StepElement<ReviewStepDefinition> {
  static override styles = [base, button, stepStyles, styles];

  /** What the customer wrote in the sequence; empty where they wrote nothing. */
  @property() words = '';

  /** Ids of the sites opened already. */
  @property({attribute: false}) opened: readonly string[] = [];

  @state() private _copied = false;

  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this._copied = false;
  }

  protected override render() {
    const {step} = this;
    if (!step) return nothing;
    return html`
      <div class="step">
        ${this.renderTop(step)} ${step.suggestComment && this.words ? this.#renderWords() : nothing}
        <ul class="sites">
          ${step.sites.map(site => this.#renderSite(site))}
        </ul>
        <div class="actions">
          ${this.renderBack()}
          <button class="button" part="button" type="button" @click=${this.#onSubmit}>
            ${step.button ? this.text(step.button) : this.msg('Finish', {id: 'review.finish'})}
          </button>
        </div>
      </div>
    `;
  }

  #renderWords() {
    const copied = this.msg('Copied', {id: 'review.copied'});
    return html`
      <figure class="own-words" part="words">
        <figcaption>
          ${this.msg('Your words', {id: 'review.words'})}
          <button class="button small ${this._copied ? 'copied' : ''}" type="button" @click=${this.#onCopy}>
            ${this._copied ? checkIcon : copyIcon} ${this._copied ? copied : this.msg('Copy', {id: 'review.copy'})}
          </button>
        </figcaption>
        <blockquote dir="auto">${this.words}</blockquote>
        <p class="visually-hidden" role="status">${this._copied ? copied : nothing}</p>
      </figure>
    `;
  }

  #renderSite(site: ReviewSiteDefinition) {
    const url = safeUrl(resolveUrl(site.url, this.language, this.source) ?? '', 'link');
    if (!url) return nothing;
    const {name, icon} = siteOf(site.site);
    const opened = this.opened.includes(site.id);
    return html`
      <li>
        <a
          class="site ${opened ? 'opened' : ''}"
          part="site"
          href=${url}
          target="_blank"
          rel="noopener"
          @click=${(event: Event) => this.#onOpen(event, site, url)}
        >
          <span class="mark">${icon}</span>
          <span class="site-words">
            ${site.label ? this.text(site.label) : name}
            <small>
              ${
                opened
                  ? this.msg('Opened just now', {id: 'review.opened'})
                  : this.msg('Opens in a new tab', {id: 'review.opens'})
              }
            </small>
          </span>
          ${opened ? checkIcon : outIcon}
        </a>
      </li>
    `;
  }

  async #onCopy() {
    this._copied = await copy(this.words, this.renderRoot as ShadowRoot);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this._copied = false), copiedFor);
  }

  #onOpen(event: Event, site: ReviewSiteDefinition, url: string) {
    const review = new StepReviewEvent(this.step?.id ?? '', site.id, url);
    if (!this.dispatchEvent(review)) event.preventDefault();
  }

  #onSubmit() {
    if (this.step) this.dispatchEvent(new StepSubmitEvent(this.step.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-step': ReviewStep;
  }
}
