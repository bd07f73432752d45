import type {AnswerValue, NotApplicable, QuestionBase} from '@parcours/definition';
import type {ValidityIssue} from '@parcours/flow';
import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {QuestionAnswerEvent} from '../events/question-answer-event.js';
import {QuestionEnterEvent} from '../events/question-enter-event.js';
import {alertIcon} from '../icons/icons.js';
import {SequenceElement} from '../sequence-element.js';
import {errorMessage} from './error-message.js';

/**
 * A question: a group named by its label, described by its help and its error. Keeps no answer: it shows
 * `value` and fires `question-answer`.
 */
export abstract class QuestionElement<
  Definition extends QuestionBase & {type: string},
  Value extends AnswerValue,
> extends SequenceElement {
  /** The question to show. Nothing renders until it is set. */
  @property({attribute: false}) question?: Definition;

  /** The answer to show. */
  @property({attribute: false}) value?: Value | NotApplicable | undefined;

  /** Why the answer does not do; undefined while it does or was not judged yet. */
  @property({attribute: false}) error?: ValidityIssue | undefined;

  /** Decides the order of shuffled options; without it they stay as written. */
  @property() seed = '';

  /** The only question on screen: its label is the title. */
  @property({type: Boolean, reflect: true}) alone = false;

  /** The control, without its label, help and error. */
  protected abstract renderControl(question: Definition, value: Value | undefined): unknown;

  /** `radiogroup` where one of several is chosen with radios. */
  protected readonly groupRole: 'group' | 'radiogroup' = 'group';

  /** True while a native control holds something it cannot read, such as half a date. */
  get badInput(): boolean {
    return [...this.renderRoot.querySelectorAll('input')].some(input => input.validity.badInput);
  }

  /** Moves the focus to the chosen control, else to the first. */
  override focus(options?: FocusOptions) {
    const controls = [...this.renderRoot.querySelectorAll<HTMLElement>('input, textarea, select, button')];
    const chosen = controls.find(control => control instanceof HTMLInputElement && control.checked);
    (chosen ?? controls[0])?.focus(options);
  }

  protected override render(): unknown {
    const {question} = this;
    if (!question) return nothing;
    const notApplicable = isNotApplicable(this.value);
    const value = notApplicable ? undefined : (this.value as Value | undefined);
    return html`
      <fieldset
        class=${this.error ? 'question has-error' : 'question'}
        role=${this.groupRole}
        aria-describedby=${this.describedBy}
        aria-required=${this.groupRole === 'radiogroup' && question.required ? 'true' : nothing}
        aria-invalid=${this.groupRole === 'radiogroup' && this.error ? 'true' : nothing}
      >
        <legend class="label" part="label">${this.renderLabel(question)}</legend>
        ${question.help ? html`<div class="help" id="help" part="help">${this.markup(question.help)}</div>` : nothing}
        ${this.picture(question.image)} ${this.renderControl(question, value)}
        ${question.notApplicable ? this.#renderNotApplicable(notApplicable) : nothing} ${this.#renderError(question)}
      </fieldset>
    `;
  }

  /** Ids of what describes the control, for single controls too. */
  protected get describedBy() {
    const ids = [this.question?.help && 'help', this.error && 'error'].filter(Boolean);
    return ids.length ? ids.join(' ') : nothing;
  }

  /** "Optional" is written, "required" never: most questions are the latter, or should be left out. */
  protected renderLabel(question: Definition): unknown {
    const label = this.text(question.label);
    if (question.required) return label;
    // Chromium leaves a space beside Lit's comments out of the name: it stands between elements.
    return html`<span>${label}</span> <span class="optional">${this.msg('Optional', {id: 'question.optional'})}</span>`;
  }

  /** Tells the flow what was answered. */
  protected answer(value: Value | NotApplicable | undefined) {
    if (this.question) this.dispatchEvent(new QuestionAnswerEvent(this.question.id, value));
  }

  /** Enter in a single-line field goes on, as it does in a form. */
  protected onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !this.question) return;
    event.preventDefault();
    this.dispatchEvent(new QuestionEnterEvent(this.question.id));
  };

  #renderNotApplicable(checked: boolean) {
    return html`
      <label class="check">
        <input class="tick" type="checkbox" id="not-applicable" .checked=${checked} @change=${this.#onNotApplicable} />
        <span>${this.msg('Not applicable', {id: 'question.not-applicable'})}</span>
      </label>
    `;
  }

  #renderError(question: Definition) {
    if (!this.error) return nothing;
    return html`
      <p class="error" id="error" part="error">
        ${alertIcon}<span>${errorMessage(this.error, question, this.msg, this.language)}</span>
      </p>
    `;
  }

  #onNotApplicable(event: Event) {
    this.answer((event.target as HTMLInputElement).checked ? {notApplicable: true} : undefined);
  }
}

function isNotApplicable(value: unknown): value is NotApplicable {
  return typeof value === 'object' && value !== null && 'notApplicable' in value;
}
