import {str} from '@lit/localize/internal/str-tag.js';
import {
  directionOf,
  type Issue,
  type LinkParts,
  resolveUrl,
  safeUrl,
  type StepDefinition,
} from '@parcours/definition';
import type {FlowState} from '@parcours/flow';
import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml} from 'lit/static-html.js';
import {FlowController, type FlowHost} from '../flow/flow-controller.js';
import {alertIcon, checkIcon, clockIcon, offlineIcon} from '../icons/icons.js';
import {chooseLocale} from '../input/choose-locale.js';
import {readContext, variables} from '../input/context.js';
import {formatDate} from '../locale/format-date.js';
import {interfaceLocales} from '../locale/locales.js';
import {stepTag, tagOf} from '../registry.js';
import {endingStyles} from '../steps/ending.styles.js';
import {renderHeading} from '../steps/render-heading.js';
import {stepStyles} from '../steps/step.styles.js';
import type {Variables} from '../text/variables.js';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {ownWords} from './own-words.js';
import {RunnerOptions} from './runner-options.js';
import {styles} from './sequence-runner.styles.js';
import {skeleton} from './skeleton.js';
import {skeletonStyles} from './skeleton.styles.js';

type Screen = 'loading' | 'open' | 'answered' | 'closed' | 'failed';

/** What a runner shows of its flow: the brand, a screen, on it the step, and calm notices. */
export abstract class RunnerView extends RunnerOptions implements FlowHost {
  static override styles = [base, button, stepStyles, endingStyles, skeletonStyles, styles];

  @state() protected _screen: Screen = 'loading';
  @state() protected _issues: readonly Issue[] = [];
  @state() protected _sentences: readonly string[] = [];
  @state() protected _chosenLocale = '';
  @state() protected _isStuck = false;
  @state() protected _hasMoved = false;

  protected readonly flow = new FlowController(this);

  /** What the page's fragment said. */
  protected link?: LinkParts | undefined;

  /** Texts of the sequence quote answers. */
  protected usesAnswers = false;

  #language = '';
  #variables?: {key: readonly unknown[]; lookup: Variables};

  /** Begins a new response. */
  abstract restart(): void;

  abstract focusHeading(): Promise<void>;

  /** Looks for the definition again. */
  protected abstract load(): Promise<void>;

  // What is taken out of the page has no place to tell its language by, and keeps the one it had.
  override get language(): string {
    if (this.isConnected || !this.#language) this.#language = this.#chooseLanguage();
    return this.#language;
  }

  #chooseLanguage() {
    const locales =
      this.flow.definition?.locales ?? (this._screen === 'failed' ? [...interfaceLocales.keys()] : undefined);
    if (!locales) return super.language;
    return chooseLocale(locales as [string, ...string[]], [
      this._chosenLocale,
      this.locale,
      readContext(this.context).context.locale,
      this.link?.locale,
      this.closest<HTMLElement>('[lang]')?.lang,
      ...navigator.languages,
    ]);
  }

  protected override render() {
    const {definition} = this.flow;
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
    const {definition} = this.flow;
    switch (this._screen) {
      case 'loading':
        return skeleton;
      case 'open':
        return this.#renderStep();
      case 'answered': {
        const day = formatDate(new Date(this.flow.receipt?.completedAt ?? ''), this.language);
        return this.#renderState(
          checkIcon,
          this.msg('You have already answered', {id: 'state.answered'}),
          this.msg(str`That was on ${day}, and we thank you for it. Another visit to tell us about?`, {
            id: 'state.answered-body',
          }),
          this.#renderAction(this.msg('Answer again', {id: 'state.again'}), () => this.#startOver()),
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
            ? this.#renderAction(this.msg('Try again', {id: 'state.retry'}), () => this.#retry())
            : nothing,
        );
      default:
        return this._screen satisfies never;
    }
  }

  #renderBrand() {
    const {brand, locales} = this.flow.definition!;
    const switches = !this.noLanguageSwitch && locales.length > 1;
    if (!brand?.name && !brand?.logo && !switches) return nothing;
    return html`
      <header class="brand" part="brand">
        <span class="logo">${this.picture(brand?.logo && (brand.name ? {...brand.logo, alt: {}} : brand.logo))}${brand?.name}</span>
        ${
          switches
            ? staticHtml`<${tagOf('sequence-language')} class="language" .locale=${this.language} .locales=${locales}></${tagOf('sequence-language')}>`
            : nothing
        }
      </header>
    `;
  }

  #renderStep() {
    const {definition, state, evaluation} = this.flow;
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
    const {evaluation, definition} = this.flow;
    if (!tag || !definition) return nothing;
    return staticHtml`<${tag}
      id="step"
      .step=${step}
      .locale=${this.language}
      .source=${this.source}
      .variables=${this.#lookup}
      .headingLevel=${this.headingLevel}
      .canGoBack=${this.flow.evaluation!.path.indexOf(state.current) > 0}
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
    const {definition, evaluation} = this.flow;
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
    const {route} = this.flow.evaluation!;
    const isBeforeFirst = route.indexOf(step) < route.findIndex(({type}) => type !== 'content');
    const isOneByOne = step.type === 'questionnaire' && step.presentation === 'one-by-one';
    if (this.noProgress || isBeforeFirst || isOneByOne) return nothing;
    const tag = tagOf('sequence-progress');
    return staticHtml`
      <${tag} .locale=${this.language} .done=${route.indexOf(step)} .total=${route.length}></${tag}>
    `;
  }

  #renderPrivacy() {
    const {privacy} = this.flow.definition!;
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
        <button class="button quiet small" type="button" @click=${this.#startOver}>
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

  // The button that was pressed is gone, or far below what is new.
  async #startOver() {
    this.restart();
    await this.updateComplete;
    await this.focusHeading();
  }

  async #retry() {
    await this.load();
    await this.updateComplete;
    await this.focusHeading();
  }

  #renderAction(label: unknown, onClick: () => Promise<void>) {
    return html`<button class="button outline" type="button" @click=${onClick}>${label}</button>`;
  }

  #renderLine() {
    const words = this.#lineWords();
    return words ? html`<p class="line" part="line">${offlineIcon}<span>${words}</span></p>` : nothing;
  }

  #lineWords() {
    const {delivery, dropped, isStored} = this.flow;
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
    const lines = this._issues.map(({path, code}, i) =>
      [path.join('.'), this._sentences[i] ?? code].filter(Boolean).join(': '),
    );
    return html`
      <ul class="issues">
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  // A new function is a new set of values: texts render again only where one of them may have changed.
  get #lookup() {
    const {state, definition} = this.flow;
    const key = [this.context, this.language, state?.current, this.usesAnswers ? state?.answers : definition];
    if (!this.#variables || key.some((part, i) => part !== this.#variables!.key[i])) {
      const context = {...this.link?.context, ...readContext(this.context).context};
      this.#variables = {key, lookup: variables(context, id => this.flow.readAnswer(id))};
    }
    return this.#variables.lookup;
  }

  get #words() {
    const visible = [...(this.flow.evaluation?.visible.values() ?? [])].flat();
    return ownWords(visible, id => this.flow.readAnswer(id));
  }
}

const none: readonly string[] = [];
const noContact = {};

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
