import {
  decodeLink,
  parseDefinition,
  type Issue,
  type SequenceDefinition,
  type SequenceResponse,
} from '@parcours/definition';
import type {FlowAction} from '@parcours/flow';
import type {PropertyValues} from 'lit';
import type {LanguageChooseEvent} from '../events/language-choose-event.js';
import type {QuestionAnswerEvent} from '../events/question-answer-event.js';
import {SequenceErrorEvent} from '../events/sequence-error-event.js';
import {SequenceReadyEvent} from '../events/sequence-ready-event.js';
import {SequenceReviewEvent} from '../events/sequence-review-event.js';
import type {StepOfferEvent} from '../events/step-offer-event.js';
import type {StepReviewEvent} from '../events/step-review-event.js';
import type {StepSubmitEvent} from '../events/step-submit-event.js';
import {HistoryController} from '../flow/history-controller.js';
import {IdleController} from '../flow/idle-controller.js';
import {readContext} from '../input/context.js';
import {readHostData} from '../input/host-data.js';
import {takeLink} from '../input/link.js';
import {readRecord} from '../input/record.js';
import {loadDefinition, readDefinition, type Source} from '../input/source.js';
import {warmPrices} from '../locale/format-price.js';
import {hostTypes} from '../registry.js';
import {brandSheet} from './brand-sheet.js';
import {isClosed} from './is-closed.js';
import {RunnerView} from './runner-view.js';

/**
 * @tag sequence-runner
 * @summary Carries a customer through a whole sequence, and sends what they answered.
 * @event {SequenceReadyEvent} sequence-ready - The first step is on screen.
 * @event {SequenceAnswerEvent} sequence-answer - An answer was given or taken back.
 * @event {SequenceStepEvent} sequence-step - The customer is about to change steps; cancelable, `waitUntil(promise)`.
 * @event {SequenceSatisfactionEvent} sequence-satisfaction - The filter has come to another verdict.
 * @event {SequenceOfferEvent} sequence-offer - A cross-sell step was submitted.
 * @event {SequenceReviewEvent} sequence-review - A review site is about to open; cancelable.
 * @event {SequenceCompleteEvent} sequence-complete - The response is complete.
 * @event {SequenceDeliveryEvent} sequence-delivery - The response is saved, sending, sent, waiting or failed.
 * @event {SequenceErrorEvent} sequence-error - Something is wrong with the definition, an option or the delivery.
 * @csspart card - The surface that everything stands on.
 * @csspart brand - The line with the business's name and the language switch.
 * @csspart privacy - The line under every step.
 * @csspart line - A calm notice, such as "Saved on this device".
 * @cssproperty {<color>} [--sequence-accent=#2f4fc6] - Filled buttons and chosen answers; without it, the `brand.accent` of the sequence.
 * @cssproperty {<color>} [--sequence-on-accent] - Text on the accent; by default near black or white, whichever reads.
 * @cssproperty {<color>} [--sequence-background=var(--sequence-surface)] - The card.
 * @cssproperty {<color>} [--sequence-surface] - Menus, dialogs and what tints are mixed with; by default white, in dark mode a very dark grey.
 * @cssproperty {<color>} [--sequence-field] - Fields and choices; by default white, in dark mode a dark grey.
 * @cssproperty {<color>} [--sequence-sunken] - The customer's own words and calm notices; by default a very pale grey, in dark mode a dark one.
 * @cssproperty {<color>} [--sequence-text] - Text; by default almost black, in dark mode almost white.
 * @cssproperty {<color>} [--sequence-text-muted] - Introductions, help, captions and placeholders; by default a grey that reads.
 * @cssproperty {<color>} [--sequence-border] - Lines that only decorate; by default a pale grey, in dark mode a dark one.
 * @cssproperty {<color>} [--sequence-control-border] - The edge of fields and choices; by default a grey of more than 3:1.
 * @cssproperty {<color>} [--sequence-danger=light-dark(#b3261e, #ffa198)] - What needs mending.
 * @cssproperty {<color>} [--sequence-positive=light-dark(#0b6b46, #74d3a4)] - What is done.
 * @cssproperty {<color>} [--sequence-focus] - The ring of the focus; by default the accent, as dark or light as a text must be.
 * @cssproperty [--sequence-radius=12px] - Corners: half of it for ticks, one and a half for the card.
 * @cssproperty [--sequence-space=4px] - The unit of every gap.
 * @cssproperty [--sequence-control-height=52px] - Height of buttons, choices and scales.
 * @cssproperty [--sequence-max-width=640px] - Greatest width.
 * @cssproperty [--sequence-shadow] - The shadow of the card; by default two soft layers.
 * @cssproperty [--sequence-font=system-ui, sans-serif] - The typeface of text.
 * @cssproperty [--sequence-font-heading=var(--sequence-font)] - The typeface of titles.
 * @cssproperty [--sequence-font-size=max(16px, 1rem)] - Size of text; every other size follows from it.
 * @cssproperty [--sequence-duration=180ms] - Length of every transition; there are none where less motion is asked for.
 */
export class SequenceRunner extends RunnerView {
  readonly #history = new HistoryController(this, delta => void this.#onHistory(delta));
  #loading?: AbortController;
  #brand?: CSSStyleSheet;
  #hasBegun = false;
  #idle = 0;

  constructor() {
    super();
    new IdleController(
      this,
      () => this.resetAfter,
      () => this.restart(),
    );
    this.addEventListener('language-choose', this.#onLanguage);
    this.addEventListener('question-answer', this.#onAnswer);
    this.addEventListener('question-enter', stop);
    this.addEventListener('step-offer', this.#onOffer);
    this.addEventListener('step-review', this.#onReview);
    this.addEventListener('step-submit', this.#onSubmit);
    this.addEventListener('step-back', this.#onBack);
    this.addEventListener('click', this.#onLink);
    this.addEventListener('auxclick', this.#onLink);
  }

  /** The response so far; undefined before the first gesture. */
  get response(): SequenceResponse | undefined {
    return this.flow.response;
  }

  /** The filter's verdict so far. */
  get satisfaction(): SequenceResponse['satisfaction'] {
    return this.flow.satisfaction;
  }

  /** Ids of the steps on the route, ending in `thank-you`. */
  get route(): readonly string[] {
    return this.flow.evaluation?.path ?? [];
  }

  /** Begins a new response, where a sequence is there and open. */
  override restart() {
    const {definition} = this.flow;
    if (!definition || this._screen === 'loading' || this._screen === 'failed') return;
    this.flow.restart(this.#prefilled([]));
    this._screen = isClosed(definition.availability) ? 'closed' : 'open';
    this._chosenLocale = '';
    this._isStuck = false;
  }

  /** Submits the step on screen, as its button does, where its answers do. Returns whether it went on. */
  next(): Promise<boolean> {
    return this.#move({type: 'submit', step: this.flow.state?.current ?? '', at: now()});
  }

  /** Goes one step back. Returns whether it did. */
  back(): Promise<boolean> {
    return this.#move({type: 'back', at: now()});
  }

  /** Shows any step, in a preview. Returns whether it did. */
  goTo(step: string): Promise<boolean> {
    return this.preview ? this.#move({type: 'go-to', step}, false) : Promise.resolve(false);
  }

  /** Sends what waits, now. Resolves when each response is delivered, refused or waiting. */
  flush(): Promise<void> {
    return this.flow.flush();
  }

  /** Moves the focus to the heading of the step on screen, which is announced. */
  override async focusHeading() {
    const step = this.renderRoot.querySelector<HTMLElement & {focusHeading?(options?: FocusOptions): void}>(
      '#step',
    );
    if (step && 'updateComplete' in step) await step.updateComplete;
    if (step?.focusHeading) step.focusHeading({preventScroll: true});
    else step?.focus({preventScroll: true});
    // The page scrolls only where the heading is out of view.
    const top = step?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight * 0.75) this.scrollIntoView({block: 'start'});
  }

  override connectedCallback() {
    super.connectedCallback();
    // It was moved while its definition was on the way.
    if (this.#hasBegun && this._screen === 'loading') void this.load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#loading?.abort();
    cancelIdle(this.#idle);
  }

  protected override willUpdate(changed: PropertyValues) {
    const given = ['src', 'definition', 'preview', 'persist', 'storageKey', 'endpoint'] as const;
    // A page that renders again gives another function that does the same: only where there was none, all begins anew.
    const delivers = changed.has('deliver') && !changed.get('deliver') !== !this.deliver;
    if (!this.#hasBegun || delivers || given.some(name => changed.has(name))) void this.load();
    this.#hasBegun = true;
    if (this.debug && changed.has('_issues')) void this.#describe();
  }

  protected override async load() {
    this.#loading?.abort();
    const {signal} = (this.#loading = new AbortController());
    if (this.fromLink && !this.link) this.link = takeLink(readLink) ?? {};
    let source: Source | undefined;
    if (this.definition !== undefined) source = {ok: true, value: this.definition};
    else if (this.src) {
      this._screen = 'loading';
      source = await loadDefinition({src: this.src, signal}).catch(() => undefined);
      if (signal.aborted) return;
    } else source = readDefinition(this);
    if (source) this.#begin(source);
    else if (document.readyState === 'loading') {
      // The child script may not have been read yet.
      document.addEventListener('DOMContentLoaded', () => void this.load(), {once: true, signal});
    }
  }

  #begin(source: Source) {
    const parsed = source.ok ? parseDefinition(source.value, {mode: 'run', types: hostTypes}) : source;
    if (!parsed.ok) return this.#fail(parsed.issues);
    const {definition, warnings} = parsed;
    const {issues} = readContext(this.context);
    if (this.endpoint && !URL.canParse(this.endpoint, document.baseURI))
      issues.push({path: ['endpoint'], code: 'url', params: {value: this.endpoint, kind: 'link'}});
    [this.source] = definition.locales;
    this.usesAnswers = JSON.stringify(definition).includes('{{answers.');
    this.#paint(definition.brand);
    this.flow.begin(definition, {answers: this.#prefilled(issues), link: this.link});
    this._screen = isClosed(definition.availability) ? 'closed' : this.flow.receipt ? 'answered' : 'open';
    this._issues = [...warnings, ...issues];
    if (this._issues.length) this.dispatchEvent(new SequenceErrorEvent(this._issues));
    void this.updateComplete.then(() => {
      this.dispatchEvent(new SequenceReadyEvent());
      cancelIdle(this.#idle);
      this.#idle = whenIdle(() => {
        warmPrices(definition, this.language);
        this.flow.prepare();
      });
    });
  }

  #prefilled(issues: Issue[]) {
    return {...this.link?.answers, ...readRecord('answers', this.answers, issues)};
  }

  #fail(issues: readonly Issue[]) {
    this._issues = issues;
    // An editor's preview keeps the last document that was whole.
    if (this._screen === 'loading') this._screen = 'failed';
    this.dispatchEvent(new SequenceErrorEvent(issues));
  }

  #paint(brand: SequenceDefinition['brand']) {
    const root = this.renderRoot as ShadowRoot;
    const sheet = brandSheet(brand);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(old => old !== this.#brand), sheet];
    this.#brand = sheet;
  }

  async #describe() {
    try {
      const {describeIssue} = await import('../debug.js');
      this._sentences = this._issues.map(issue => describeIssue(issue, this.language));
    } catch (error) {
      // Without the sentences the codes stay.
      console.warn(error);
    }
  }

  async #move(action: FlowAction & {type: 'submit' | 'back' | 'go-to'}, takesFocus = true): Promise<boolean> {
    const forward = action.type === 'submit';
    this._isStuck = false;
    let moved = false;
    try {
      moved = await this.flow.move(action);
    } catch (error) {
      this._isStuck = true;
      console.warn(error);
    }
    if (!moved) return false;
    if (forward && this.history) this.#history.push();
    this._hasMoved = true;
    await this.updateComplete;
    if (takesFocus) await this.focusHeading();
    return true;
  }

  #onAnswer = (event: QuestionAnswerEvent) => {
    event.stopPropagation();
    this.flow.dispatch({type: 'answer', question: event.question, value: event.value, at: now()});
  };

  #onOffer = (event: StepOfferEvent) => {
    event.stopPropagation();
    this.flow.dispatch({
      type: 'offer',
      step: event.step,
      offers: event.offers,
      contact: event.contact,
      at: now(),
    });
  };

  #onReview = (event: StepReviewEvent) => {
    event.stopPropagation();
    const review = new SequenceReviewEvent(event.step, event.site, event.url);
    if (!this.dispatchEvent(review) || this.preview) event.preventDefault();
    else this.flow.dispatch({type: 'review', step: event.step, site: event.site, at: now()});
  };

  #onSubmit = (event: StepSubmitEvent) => {
    event.stopPropagation();
    if (event.data !== undefined && !this.#collect(event.step, event.data)) return;
    void this.#move({type: 'submit', step: event.step, at: now()});
  };

  // What a host's own step collected must be JSON, and do by the type's own schema.
  #collect(step: string, data: unknown) {
    const type = this.flow.definition?.steps.find(({id}) => id === step)?.type ?? '';
    const read = readHostData(step, data, hostTypes.steps.get(type)?.value);
    if (read.ok) this.flow.dispatch({type: 'data', step, data: read.data, at: now()});
    else this.dispatchEvent(new SequenceErrorEvent([read.issue]));
    return read.ok;
  }

  #onBack = (event: Event) => {
    event.stopPropagation();
    if (!this.history || !this.#history.back()) void this.back();
  };

  async #onHistory(delta: number) {
    if (delta > 0) await this.next();
    for (; delta < 0; delta++) await this.back();
  }

  // Who looks at a preview stays on the page that they look from.
  #onLink = (event: Event) => {
    const isLink = () => event.composedPath().some(node => node instanceof HTMLAnchorElement);
    if (this.preview && isLink()) event.preventDefault();
  };

  #onLanguage = (event: LanguageChooseEvent) => {
    event.stopPropagation();
    this._chosenLocale = event.locale;
  };
}

const now = () => new Date().toISOString();
const stop = (event: Event) => event.stopPropagation();
// Safari has no idle callbacks.
const [whenIdle, cancelIdle] =
  'requestIdleCallback' in window
    ? [requestIdleCallback, cancelIdleCallback]
    : [(task: () => void) => window.setTimeout(task), clearTimeout];

function readLink(fragment: string) {
  const link = decodeLink(fragment);
  return Object.keys(link).length ? link : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-runner': SequenceRunner;
  }
}
