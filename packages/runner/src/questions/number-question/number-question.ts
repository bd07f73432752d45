import type {NumberQuestionDefinition} from '@parcours/definition';
import {isNotApplicable} from '@parcours/flow';
import {html, nothing} from 'lit';
import {minusIcon, plusIcon} from '../../icons/icons.js';
import {FieldQuestionElement} from '../field-question-element.js';
import {styles} from './number-question.styles.js';
import {readNumber, writeNumber} from './read-number.js';

/**
 * @tag number-question
 * @summary A number with its unit, written as the language writes it; a stepper where few values are possible.
 * @event {QuestionAnswerEvent} question-answer - A number was typed or stepped to; without one the answer is taken back.
 * @event {QuestionEnterEvent} question-enter - Enter was pressed in the field.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart field - The field.
 * @csspart unit - The unit beside or in the field.
 * @csspart error - What to do about the answer.
 */
export class NumberQuestion extends FieldQuestionElement<NumberQuestionDefinition, number> {
  static override styles = [FieldQuestionElement.styles, styles];

  override get badInput() {
    const text = this.field?.value.trim();
    return !!text && this.parse(text) === undefined;
  }

  protected override renderControl(question: NumberQuestionDefinition, value: number | undefined) {
    const input = this.renderField(this.#textOf(value), {
      // The number pads of phones have no minus.
      inputMode: (question.min ?? 0) < 0 ? 'text' : 'decimal',
      autocomplete: 'off',
    });
    const unit = question.unit
      ? html`<span class="unit" part="unit" id="unit">${this.text(question.unit)}</span>`
      : nothing;
    return hasFewValues(question)
      ? html`
          <div class="row">
            <div class="stepper" @click=${this.#onStep}>
              ${this.#renderStep(-1, question, value)} ${input} ${this.#renderStep(1, question, value)}
            </div>
            ${unit}
            <span class="visually-hidden" role="status">${value === undefined ? nothing : this.#textOf(value)}</span>
          </div>
        `
      : html`<div class=${this.plain(question.unit).length > 8 ? 'row' : 'with-unit'}>${input} ${unit}</div>`;
  }

  protected override parse(text: string) {
    return readNumber(text, this.language);
  }

  protected override get noteId() {
    return this.question?.unit && 'unit';
  }

  // What is being typed stays as it is for as long as it means the answer: "1.0" may become 1.05.
  #textOf(value: number | undefined) {
    const text = isNotApplicable(this.value) ? '' : (this.field?.value ?? '');
    if (this.parse(text) === value) return text;
    return value === undefined ? '' : writeNumber(value, this.language);
  }

  // The end of the stepper is muted, not disabled: a disabled button would lose the focus.
  #renderStep(direction: 1 | -1, question: NumberQuestionDefinition, value: number | undefined) {
    const {min} = question;
    const last = lastOf(question);
    const isEnd = value !== undefined && (direction < 0 ? value <= min! : value >= last);
    return html`
      <button
        type="button"
        value=${direction}
        aria-disabled=${isEnd}
        aria-label=${
          direction < 0
            ? this.plainMsg('Less', {id: 'number.less'})
            : this.plainMsg('More', {id: 'number.more'})
        }
      >
        ${direction < 0 ? minusIcon : plusIcon}
      </button>
    `;
  }

  #onStep(event: Event) {
    const button = (event.target as Element).closest('button');
    if (!button || !this.question || button.getAttribute('aria-disabled') === 'true') return;
    const {min = 0, step = 1} = this.question;
    const from = typeof this.value === 'number' ? this.value : 0;
    const steps = Math.round((from - min) / step) + Number(button.value);
    this.answer(Math.min(Math.max(plain(min + steps * step), min), lastOf(this.question)));
  }
}

/** Sums of 0.1 drift in the last digits, which nobody chose. */
const plain = (sum: number) => Number(sum.toFixed(10));

/** The greatest answer that the steps come to: of 0, 3, 6… up to 10 it is 9. */
function lastOf({min = 0, max = 0, step = 1}: NumberQuestionDefinition) {
  return plain(min + Math.floor(plain((max - min) / step)) * step);
}

/** A stepper needs at most this many presses from one end to the other. */
function hasFewValues({min, max, step = 1}: NumberQuestionDefinition) {
  return min !== undefined && max !== undefined && (max - min) / step < 20;
}

declare global {
  interface HTMLElementTagNameMap {
    'number-question': NumberQuestion;
  }
}
