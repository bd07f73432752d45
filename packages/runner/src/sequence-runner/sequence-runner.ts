import {
  decodeLink,
  type Issue,
  parseDefinition,
  resolveUrl,
  safeUrl,
  type SequenceDefinition,
  type SequenceResponse,
  type StepDefinition,
} from '@parcours/definition';
import type {FlowAction, FlowState} from '@parcours/flow';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml} from 'lit/static-html.js';
import type {Deliver} from '../delivery/outbox.js';
import type {LanguageChooseEvent} from '../events/language-choose-event.js';
import type {QuestionAnswerEvent} from '../events/question-answer-event.js';
import {SequenceErrorEvent} from '../events/sequence-error-event.js';
import {SequenceReadyEvent} from '../events/sequence-ready-event.js';
import {SequenceReviewEvent} from '../events/sequence-review-event.js';
import type {StepOfferEvent} from '../events/step-offer-event.js';
import type {StepReviewEvent} from '../events/step-review-event.js';
import type {StepSubmitEvent} from '../events/step-submit-event.js';
import {FlowController, type FlowHost} from '../flow/flow-controller.js';
import {HistoryController} from '../flow/history-controller.js';
import {IdleController} from '../flow/idle-controller.js';
import {alertIcon, checkIcon, clockIcon, offlineIcon} from '../icons/icons.js';
import {chooseLocale} from '../input/choose-locale.js';
import {readContext, variables} from '../input/context.js';
import {readHostData} from '../input/host-data.js';
import {takeLink} from '../input/link.js';
import {loadDefinition, readDefinition, type Source} from '../input/source.js';
import {directionOf} from '../locale/direction.js';
import {formatDate} from '../locale/format-date.js';
import type {Persist} from '../progress/web-storage.js';
import {hostTypes, stepTag, tagOf} from '../registry.js';
import {SequenceElement} from '../sequence-element.js';
import {endingStyles} from '../steps/ending.styles.js';
import {renderHeading} from '../steps/render-heading.js';
import {stepStyles} from '../steps/step.styles.js';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {brandSheet} from './brand-sheet.js';
import {ownWords} from './own-words.js';
import {styles} from './sequence-runner.styles.js';
import {skeleton} from './skeleton.js';
import {skeletonStyles} from './skeleton.styles.js';

type Screen = 'loading' | 'open' | 'answered' | 'closed' | 'failed';

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
 * @cssproperty [--sequence-accent=#2f4fc6] - Filled buttons and chosen answers; without it, the `brand.accent` of the sequence.
 * @cssproperty [--sequence-on-accent] - Text on the accent; by default near black or white, whichever reads.
 * @cssproperty [--sequence-background=var(--sequence-surface)] - The card.
 * @cssproperty [--sequence-surface] - Menus, dialogs and what tints are mixed with; by default white, in dark mode a very dark grey.
 * @cssproperty [--sequence-field] - Fields and choices; by default white, in dark mode a dark grey.
 * @cssproperty [--sequence-sunken] - The customer's own words and calm notices; by default a very pale grey, in dark mode a dark one.
 * @cssproperty [--sequence-text] - Text; by default almost black, in dark mode almost white.
 * @cssproperty [--sequence-text-muted] - Introductions, help, captions and placeholders; by default a grey that reads.
 * @cssproperty [--sequence-border] - Lines that only decorate; by default a pale grey, in dark mode a dark one.
 * @cssproperty [--sequence-control-border] - The edge of fields and choices; by default a grey of more than 3:1.
 * @cssproperty [--sequence-danger=light-dark(#b3261e, #ffa198)] - What needs mending.
 * @cssproperty [--sequence-positive=light-dark(#0b6b46, #74d3a4)] - What is done.
 * @cssproperty [--sequence-focus] - The ring of the focus; by default the accent, as dark or light as a text must be.
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
export class SequenceRunner extends SequenceElement implements FlowHost {
  static override styles = [base, button, stepStyles, endingStyles, skeletonStyles, styles];

  /** URL of the definition. Else the property `definition`, or a child `<script type="application/json">`. */
  @property() src = '';

  /** The definition itself, parsed or not. Set anew, it keeps the answers and the step whose ids remain. */
  @property({attribute: false}) definition?: unknown;

  /** URL that receives responses by POST. Without it there are events only. */
  @property() endpoint = '';

  /** Delivers a response instead of a POST; it has arrived once the promise resolves. */
  @property({attribute: false}) deliver?: Deliver | undefined;

  /** Hidden fields of the response, and `{{variables}}` of the texts: a flat object, or JSON. */
  @property() context: unknown = {};

  /** Prefilled answers by question id: an object, or JSON. Nothing is sent before a real gesture. */
  @property() answers: unknown = {};

  /** Reads context, answers, invitation, channel and locale from the page's fragment, once, and removes it. */
  @property({type: Boolean, attribute: 'from-link'}) fromLink = false;

  /** Where progress and receipt live. `none` also keeps the outbox in memory. */
  @property() persist: Persist = 'session';

  /** Names what is stored. Without it: the sequence's id, and for the outbox the endpoint. */
  @property({attribute: 'storage-key'}) storageKey = '';

  /** Nothing is sent, stored or opened; `goTo` shows any step. */
  @property({type: Boolean}) preview = false;

  /** Leaves out the menu of languages. */
  @property({type: Boolean, attribute: 'no-language-switch'}) noLanguageSwitch = false;

  /** Leaves out how far the customer is. */
  @property({type: Boolean, attribute: 'no-progress'}) noProgress = false;

  /** Leaves out the way back. */
  @property({type: Boolean, attribute: 'no-back'}) noBack = false;

  /** Level of the steps' headings, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The browser's Back goes one step back. */
  @property({type: Boolean}) history = false;

  /** Starts anew this many seconds after the last touch: a tablet at the counter. 0 is never. */
  @property({type: Number, attribute: 'reset-after'}) resetAfter = 0;

  /** Fills a page of its own: no border, no shadow. */
  @property({type: Boolean, reflect: true}) fill = false;

  /** Shows developers what is wrong, in sentences. */
  @property({type: Boolean}) debug = false;

  @state() private _screen: Screen = 'loading';
  @state() private _issues: readonly Issue[] = [];
  @state() private _sentences: readonly string[] = [];
  @state() private _chosenLocale = '';
  @state() private _isStuck = false;
  @state() private _hasMoved = false;

  readonly #flow = new FlowController(this);
  readonly #history = new HistoryController(this, delta => void this.#onHistory(delta));
  #loading?: AbortController;
  #brand?: CSSStyleSheet;
  #link?: ReturnType<typeof decodeLink> | undefined;
  #variables?: {key: unknown; lookup: (name: string) => string | undefined};
  #hasBegun = false;
  #usesAnswers = false;

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
  }

  /** The response so far; undefined before the first gesture. */
  get response(): SequenceResponse | undefined {
    return this.#flow.response;
  }

  /** The filter's verdict so far. */
  get satisfaction(): SequenceResponse['satisfaction'] {
    return this.#flow.satisfaction;
  }

  /** Ids of the steps on the route, ending in `thank-you`. */
  get route(): readonly string[] {
    return this.#flow.evaluation?.path ?? [];
  }

  override get language(): string {
    const locales = this.#flow.definition?.locales;
    if (!locales) return super.language;
    return chooseLocale(locales, [
      this._chosenLocale,
      this.locale,
      readContext(this.context).context.locale,
      this.#link?.locale,
      this.closest<HTMLElement>('[lang]')?.lang,
      ...navigator.languages,
    ]);
  }

  /** Begins a new response. */
  restart() {
    this.#flow.restart();
    this._screen = 'open';
    this._chosenLocale = '';
    this._isStuck = false;
  }

  /** Submits the step on screen, as its button does, where its answers do. Returns whether it went on. */
  next(): Promise<boolean> {
    return this.#move({type: 'submit', step: this.#flow.state?.current ?? '', at: now()});
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
    return this.#flow.flush();
  }

  /** Moves the focus to the heading of the step on screen, which is announced. */
  async focusHeading() {
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

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues) {
    const given = ['src', 'definition', 'preview', 'persist', 'storageKey', 'endpoint', 'deliver'] as const;
    if (!this.#hasBegun || given.some(name => changed.has(name))) void this.#load();
    this.#hasBegun = true;
    if (this.debug && changed.has('_issues')) void this.#describe();
  }

  protected override render() {
    const {definition} = this.#flow;
    const {language} = this;
    return html`
      <div class="card" part="card" lang=${language} dir=${directionOf(language)}>
        ${definition ? this.#renderBrand() : nothing} ${this.#renderScreen()}
        <div role="status">${this.#renderLine()}</div>
        ${this.debug && this._issues.length ? this.#renderIssues() : nothing}
      </div>
    `;
  }

  #renderScreen() {
    const {definition} = this.#flow;
    switch (this._screen) {
      case 'loading':
        return skeleton;
      case 'open':
        return this.#renderStep();
      case 'answered': {
        const day = formatDate(new Date(this.#flow.receipt?.completedAt ?? ''), this.language);
        return this.#renderState(
          checkIcon,
          this.msg('You have already answered', {id: 'state.answered'}),
          this.msg(str`That was on ${day}, and we thank you for it. Another visit to tell us about?`, {
            id: 'state.answered-body',
          }),
          this.#renderAction(this.msg('Answer again', {id: 'state.again'}), () => this.restart()),
        );
      }
      case 'closed': {
        const closed = definition?.availability?.closed;
        return this.#renderState(
          clockIcon,
          closed ? this.text(closed.title) : this.msg('This questionnaire is closed', {id: 'state.closed'}),
          closed
            ? this.markup(closed.body)
            : this.msg('Thank you for your interest.', {id: 'state.closed-body'}),
        );
      }
      case 'failed':
        return this.#renderState(
          alertIcon,
          this.msg('We could not load the questions', {id: 'state.failed'}),
          this.msg('It is not you. Try again in a moment.', {id: 'state.failed-body'}),
          this.src
            ? this.#renderAction(this.msg('Try again', {id: 'state.retry'}), () => void this.#load())
            : nothing,
        );
      default:
        return this._screen satisfies never;
    }
  }

  #renderBrand() {
    const {brand, locales} = this.#flow.definition!;
    const switches = !this.noLanguageSwitch && locales.length > 1;
    if (!brand?.name && !brand?.logo && !switches) return nothing;
    return html`
      <header class="brand" part="brand">
        <span class="logo">${this.picture(brand?.logo && {...brand.logo, alt: {}})}${brand?.name}</span>
        ${
          switches
            ? staticHtml`<${tagOf('sequence-language')} class="language" .locale=${this.language} .locales=${locales}></${tagOf('sequence-language')}>`
            : nothing
        }
      </header>
    `;
  }

  #renderStep() {
    const {definition, state, evaluation} = this.#flow;
    if (!definition || !state || !evaluation) return nothing;
    const step = definition.steps.find(step => step.id === state.current);
    return html`
      ${step ? this.#renderProgress(step) : nothing}
      ${keyed(
        `${state.id}/${state.current}`,
        html`<div class=${this._hasMoved ? 'step moved' : 'step'}>
          ${step ? this.#renderOneOf(step, state) : this.#renderThankYou()}
        </div>`,
      )}
      ${step ? this.#renderPrivacy() : nothing} ${this.resetAfter ? this.#renderStartOver() : nothing}
    `;
  }

  // Which element shows a step is chosen here and nowhere else; each takes the properties that it declares.
  #renderOneOf(step: StepDefinition, state: FlowState) {
    const tag = stepTag(step.type);
    const {evaluation, definition} = this.#flow;
    if (!tag || !definition) return nothing;
    return staticHtml`<${tag}
      id="step"
      .step=${step}
      .locale=${this.language}
      .source=${this.source}
      .variables=${this.#lookup}
      .headingLevel=${this.headingLevel}
      .canGoBack=${state.submitted.length > 0}
      .noBack=${this.noBack}
      .questions=${evaluation?.visible.get(step.id)}
      .answers=${state.answers}
      .seed=${this.preview ? '' : state.seed}
      .offers=${own(state.offers, step.id) ?? none}
      .contact=${own(state.contact, step.id) ?? noContact}
      .opened=${own(state.reviews, step.id) ?? none}
      .words=${step.type === 'review' ? this.#words : ''}
      .data=${own(state.data, step.id)}
    ></${tag}>`;
  }

  #renderThankYou() {
    const {definition, evaluation} = this.#flow;
    const tag = tagOf('thank-you-step');
    return staticHtml`
      <${tag}
        id="step"
        .ending=${definition!.thankYou[evaluation!.ending]}
        .satisfaction=${evaluation!.verdict}
        .locale=${this.language}
        .source=${this.source}
        .variables=${this.#lookup}
        .headingLevel=${this.headingLevel}
      ></${tag}>
    `;
  }

  // On the route as it is known now: it can get shorter, never longer by the customer's being unhappy.
  #renderProgress(step: StepDefinition) {
    const {route} = this.#flow.evaluation!;
    const isBeforeFirst = route.indexOf(step) < route.findIndex(({type}) => type !== 'content');
    const isOneByOne = step.type === 'questionnaire' && step.presentation === 'one-by-one';
    if (this.noProgress || isBeforeFirst || isOneByOne) return nothing;
    const tag = tagOf('sequence-progress');
    return staticHtml`
      <${tag} .locale=${this.language} .done=${route.indexOf(step)} .total=${route.length}></${tag}>
    `;
  }

  #renderPrivacy() {
    const {privacy} = this.#flow.definition!;
    if (!privacy) return nothing;
    const url = safeUrl(resolveUrl(privacy.url, this.language, this.source) ?? '', 'link');
    return html`
      <p class="privacy" part="privacy">
        ${this.text(privacy.text)}
        ${
          url
            ? html`<a href=${url} target="_blank" rel="noopener">${this.msg('Privacy', {id: 'privacy.link'})}</a>`
            : nothing
        }
      </p>
    `;
  }

  #renderStartOver() {
    return html`
      <p class="foot">
        <button class="button quiet small" type="button" @click=${() => this.restart()}>
          ${this.msg('Start over', {id: 'state.start-over'})}
        </button>
      </p>
    `;
  }

  #renderState(icon: unknown, title: unknown, body: unknown, action: unknown = nothing) {
    return html`
      <section class="ending">
        <span class="symbol">${icon}</span>
        ${renderHeading(this.headingLevel, title)}
        <div class="prose">${body}</div>
        ${action}
      </section>
    `;
  }

  #renderAction(label: unknown, onClick: () => void) {
    return html`<button class="button outline" type="button" @click=${onClick}>${label}</button>`;
  }

  #renderLine() {
    const words = this.#lineWords();
    return words ? html`<p class="line" part="line">${offlineIcon}<span>${words}</span></p>` : nothing;
  }

  #lineWords() {
    const {delivery, dropped, isStored} = this.#flow;
    if (this._isStuck) return this.msg('We could not go on. Try again in a moment.', {id: 'line.stuck'});
    if (delivery === 'failed') return this.msg('Your answers could not be sent.', {id: 'line.failed'});
    if (delivery === 'waiting') {
      return isStored
        ? this.msg('Saved on this device. It will be sent when you are back online.', {id: 'line.saved'})
        : this.msg('Keep this page open. It will be sent when you are back online.', {id: 'line.keep-open'});
    }
    return dropped
      ? this.msg('The questions have changed since your last visit. Your other answers are still here.', {
          id: 'line.dropped',
        })
      : undefined;
  }

  #renderIssues() {
    const lines = this._sentences.length
      ? this._sentences
      : this._issues.map(({path, code}) => [path.join('.'), code].filter(Boolean).join(': '));
    return html`
      <ul class="issues">
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  // A new function is a new set of values: texts render again only where one of them may have changed.
  get #lookup() {
    const {state, definition} = this.#flow;
    const key = [
      this.context,
      this.language,
      state?.current,
      this.#usesAnswers ? state?.answers : definition,
    ];
    const {context} = {context: {...this.#link?.context, ...readContext(this.context).context}};
    if (!this.#variables || key.some((part, i) => part !== (this.#variables!.key as unknown[])[i])) {
      this.#variables = {key, lookup: variables(context, id => this.#flow.readAnswer(id))};
    }
    return this.#variables.lookup;
  }

  get #words() {
    const visible = [...(this.#flow.evaluation?.visible.values() ?? [])].flat();
    return ownWords(visible, id => this.#flow.readAnswer(id));
  }

  async #load() {
    this.#loading?.abort();
    const {signal} = (this.#loading = new AbortController());
    if (this.fromLink && !this.#link) this.#link = takeLink(readLink) ?? {};
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
      document.addEventListener('DOMContentLoaded', () => void this.#load(), {once: true, signal});
    }
  }

  #begin(source: Source) {
    const parsed = source.ok ? parseDefinition(source.value, {mode: 'run', types: hostTypes}) : source;
    if (!parsed.ok) return this.#fail(parsed.issues);
    const {definition, warnings} = parsed;
    const {context, issues} = readContext(this.context);
    [this.source] = definition.locales;
    this.#usesAnswers = JSON.stringify(definition).includes('{{answers.');
    this.#paint(definition.brand);
    this.#flow.begin(definition, {
      context: {...this.#link?.context, ...context},
      answers: {...this.#link?.answers, ...readObject(this.answers)},
      link: this.#link,
    });
    this._screen = isClosed(definition.availability) ? 'closed' : this.#flow.receipt ? 'answered' : 'open';
    this._issues = [...warnings, ...issues];
    if (this._issues.length) this.dispatchEvent(new SequenceErrorEvent(this._issues));
    void this.updateComplete.then(() => this.dispatchEvent(new SequenceReadyEvent()));
  }

  #fail(issues: readonly Issue[]) {
    this._issues = issues;
    // An editor's preview keeps the last document that was whole.
    if (!this.#flow.definition) this._screen = 'failed';
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
      moved = await this.#flow.move(action);
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
    this.#flow.dispatch({type: 'answer', question: event.question, value: event.value, at: now()});
  };

  #onOffer = (event: StepOfferEvent) => {
    event.stopPropagation();
    this.#flow.dispatch({
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
    else this.#flow.dispatch({type: 'review', step: event.step, site: event.site, at: now()});
  };

  #onSubmit = (event: StepSubmitEvent) => {
    event.stopPropagation();
    if (event.data !== undefined && !this.#collect(event.step, event.data)) return;
    void this.#move({type: 'submit', step: event.step, at: now()});
  };

  // What a host's own step collected must be JSON, and do by the type's own schema.
  #collect(step: string, data: unknown) {
    const type = this.#flow.definition?.steps.find(({id}) => id === step)?.type ?? '';
    const read = readHostData(step, data, hostTypes.steps.get(type)?.value);
    if (read.ok) this.#flow.dispatch({type: 'data', step, data: read.data, at: now()});
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

  #onLanguage = (event: LanguageChooseEvent) => {
    event.stopPropagation();
    this._chosenLocale = event.locale;
  };
}

const none: readonly string[] = [];
const noContact = {};
const now = () => new Date().toISOString();
const stop = (event: Event) => event.stopPropagation();

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function readLink(fragment: string) {
  const link = decodeLink(fragment);
  return Object.keys(link).length ? link : undefined;
}

/** A JSON attribute or an object; anything else is nothing. */
function readObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'string') return (value ?? {}) as Record<string, unknown>;
  try {
    return Object(JSON.parse(value || '{}')) as Record<string, unknown>;
  } catch {
    console.warn('answers: not JSON');
    return {};
  }
}

function isClosed({from, until}: NonNullable<SequenceDefinition['availability']> = {}) {
  const time = Date.now();
  return (from !== undefined && time < Date.parse(from)) || (until !== undefined && time > Date.parse(until));
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-runner': SequenceRunner;
  }
}
