import type {Answers, QuestionDefinition, QuestionnaireStepDefinition} from '@parcours/definition';
import {validityOf, type ValidityIssue} from '@parcours/flow';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import {html as staticHtml} from 'lit/static-html.js';
import {str} from '@lit/localize/internal/str-tag.js';
import {StepSubmitEvent} from '../../events/step-submit-event.js';
import {alertIcon} from '../../icons/icons.js';
import type {QuestionElement} from '../../questions/question-element.js';
import {hostTypes, questionTag} from '../../registry.js';
import {base} from '../../theme/base.styles.js';
import {button} from '../../theme/button.styles.js';
import {progress} from '../../sequence-progress/progress.styles.js';
import {renderProgress} from '../../sequence-progress/render-progress.js';
import {renderHeading} from '../render-heading.js';
import {StepElement} from '../step-element.js';
import {stepStyles} from '../step.styles.js';
import {styles} from './questionnaire-step.styles.js';

type AnyQuestionElement = QuestionElement<QuestionDefinition, never>;

/**
 * @tag questionnaire-step
 * @summary A page of questions, or one question after the other.
 * @event {QuestionAnswerEvent} question-answer - A question was answered.
 * @event {StepSubmitEvent} step-submit - Every visible question has an answer that does.
 * @event {StepBackEvent} step-back - A person wants the step before this one.
 * @csspart heading - The step's title.
 * @csspart intro - The words under the title.
 * @csspart summary - The list of answers to mend, after a failed attempt to go on.
 * @csspart button - The continue button.
 * @csspart back - The back button.
 */
export class QuestionnaireStep extends StepElement<QuestionnaireStepDefinition> {
  static override styles = [base, button, progress, stepStyles, styles];

  /** Which of the step's questions to show; without it, all. */
  @property({attribute: false}) questions?: readonly QuestionDefinition[];

  /** All answers by question id. Owned by the flow; read-only here. */
  @property({attribute: false}) answers: Answers = {};

  /** Decides the order of shuffled options. */
  @property() seed = '';

  // What the last attempt to go on found. Errors belong to one attempt at one step.
  @state() private _found: readonly QuestionDefinition[] = [];

  // With one question at a time: the one on screen.
  @state() private _current?: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('step') && changed.get('step')?.id !== this.step?.id) {
      this._found = [];
      // What was left half typed is not done.
      const isOpen = ({id}: QuestionDefinition) => !Object.hasOwn(this.answers, id);
      this._current = this.#visible.find(question => isOpen(question) || this.#judge(question))?.id;
    }
  }

  protected override render() {
    const {step} = this;
    if (!step) return nothing;
    // A question keeps its place while others come and go, so none is moved or made anew.
    const shown = new Set(this.#shown);
    return html`
      <form
        novalidate
        class=${step.presentation}
        @question-enter=${this.#onSubmit}
        @question-answer=${this.#onAnswer}
      >
        ${this.#isOneByOne ? this.#renderPosition() : this.renderTop(step)} ${this.#renderSummary()}
        <div class="questions">
          ${step.questions.map(question => (shown.has(question) ? this.#renderQuestion(question) : nothing))}
        </div>
        <div class="actions">
          ${this.renderBack()}
          <button class="button" part="button" type="submit" @click=${this.#onSubmit}>
            ${step.button ? this.text(step.button) : this.msg('Continue', {id: 'step.continue'})}
          </button>
        </div>
      </form>
    `;
  }

  // An answer must re-render its own question and no other, so each is guarded by what it shows.
  #renderQuestion(question: QuestionDefinition) {
    const tag = questionTag(question.type);
    if (!tag) return nothing;
    const value = this.answers[question.id];
    const error = this.#errorOf(question);
    return keyed(
      question.id,
      guard(
        [question, value, error?.code, this.locale, this.source, this.variables, this.seed],
        () => staticHtml`<${tag}
        id=${question.id}
        .question=${question}
        .value=${value}
        .error=${error}
        .locale=${this.locale}
        .source=${this.source}
        .variables=${this.variables}
        .seed=${this.seed}
        ?alone=${this.#isOneByOne}
      ></${tag}>`,
      ),
    );
  }

  #renderPosition() {
    const visible = this.#visible;
    const position = visible.indexOf(this.#shown[0]!);
    const words = this.msg(str`Question ${position + 1} of ${visible.length}`, {id: 'progress.question'});
    return html`
      <div class="visually-hidden">${renderHeading(this.headingLevel, this.text(this.step?.title))}</div>
      ${renderProgress(position, visible.length, words)}
    `;
  }

  #renderSummary() {
    const count = this._found.length;
    if (!count || this.#isOneByOne) return nothing;
    return html`
      <div class="summary" part="summary" role="alert" tabindex="-1">
        ${alertIcon}
        <p class="summary-title">
          ${
            count === 1
              ? this.msg('One answer to look at.', {id: 'summary.one'})
              : this.msg(str`${count} answers to look at.`, {id: 'summary.many'})
          }
        </p>
        <ul>
          ${this._found.map(
            question => html`
              <li><a href="#${question.id}" @click=${this.#onSummaryClick}>${this.text(question.label)}</a></li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  get #visible() {
    return this.questions ?? this.step?.questions ?? [];
  }

  get #isOneByOne() {
    return this.step?.presentation === 'one-by-one';
  }

  get #shown() {
    if (!this.#isOneByOne) return this.#visible;
    const current = this.#visible.find(question => question.id === this._current) ?? this.#visible.at(-1);
    return current ? [current] : [];
  }

  #errorOf(question: QuestionDefinition): ValidityIssue | undefined {
    return this._found.includes(question) ? this.#judge(question) : undefined;
  }

  #judge(question: QuestionDefinition) {
    const badInput = this.#elementOf(question.id)?.badInput ?? false;
    return validityOf(question, this.answers[question.id], {badInput, types: hostTypes});
  }

  #elementOf(id: string) {
    return this.renderRoot.querySelector<AnyQuestionElement>(`#${id}`);
  }

  // A field emptied of what it could not read has the answer that it had, none, and yet nothing to mend.
  #onAnswer() {
    if (this._found.length) this.requestUpdate();
  }

  // Of the click and not of the submission, which a sandboxed frame refuses; Enter in a field clicks it, too.
  async #onSubmit(event: Event) {
    event.preventDefault();
    event.stopPropagation();
    const shown = this.#shown;
    const next = this.#isOneByOne ? this.#visible[this.#visible.indexOf(shown[0]!) + 1] : undefined;
    // Whoever went back may have left an earlier one half done.
    const found = (next ? shown : this.#visible).filter(question => this.#judge(question));
    // Nothing found where nothing was is no reason to render each question again.
    if (found.length || this._found.length) this._found = found;
    if (found[0]) this._current = found[0].id;
    await this.updateComplete;
    if (this._found.length) return this.#focusFound();
    if (next) return this.#show(next);
    if (this.step) this.dispatchEvent(new StepSubmitEvent(this.step.id));
  }

  protected override get hasBack() {
    return this.canGoBack || (this.#isOneByOne && this.#visible[0] !== this.#shown[0]);
  }

  protected override onBack() {
    const previous = this.#isOneByOne ? this.#visible[this.#visible.indexOf(this.#shown[0]!) - 1] : undefined;
    if (previous) void this.#show(previous);
    else super.onBack();
  }

  #focusFound() {
    if (this.#isOneByOne) this.#elementOf(this._found[0]!.id)?.focus();
    else this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  async #show(question: QuestionDefinition) {
    this._current = question.id;
    await this.updateComplete;
    this.#elementOf(question.id)?.focus();
  }

  #onSummaryClick(event: Event) {
    event.preventDefault();
    const question = this.#elementOf((event.currentTarget as HTMLAnchorElement).hash.slice(1));
    question?.focus();
    // All of it, and not only its control; WebKitGTK scrolls to neither by itself.
    question?.scrollIntoView({block: 'nearest'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'questionnaire-step': QuestionnaireStep;
  }
}
