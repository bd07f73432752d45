import {str} from '@lit/localize/internal/str-tag.js';
import type {TextQuestionDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {FieldQuestionElement} from '../field-question-element.js';
import {styles} from './text-question.styles.js';

/**
 * @tag text-question
 * @summary A typed answer, on one line or on several: the field grows with what is written in it.
 * @event {QuestionAnswerEvent} question-answer - Something was typed; an emptied field takes the answer back.
 * @event {QuestionEnterEvent} question-enter - Enter was pressed in a single line.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart field - The field.
 * @csspart error - What to do about the answer.
 */
export class TextQuestion extends FieldQuestionElement<TextQuestionDefinition, string> {
  static override styles = [FieldQuestionElement.styles, styles];

  protected override renderControl(question: TextQuestionDefinition, value = '') {
    return html`${question.lines > 1 ? this.#renderLines(question, value) : this.#renderLine(question, value)}
    ${this.#isCounting ? this.#renderCount(question, value) : nothing}`;
  }

  protected override parse(text: string) {
    return text || undefined;
  }

  protected override get noteId() {
    return this.#isCounting ? 'count' : undefined;
  }

  // The limit is told when it is near, and judged when one goes on; nothing that was typed is cut off.
  get #isCounting() {
    const max = this.question?.maxLength;
    return max !== undefined && typeof this.value === 'string' && this.value.length >= max * 0.8;
  }

  #renderLine({format, placeholder}: TextQuestionDefinition, value: string) {
    const type = format === 'email' || format === 'tel' ? format : 'text';
    return this.renderField(value, {
      type,
      inputMode: type,
      ...(format !== 'plain' && {autocomplete: format}),
      placeholder: this.plain(placeholder),
    });
  }

  // The unseen copy has the height that the words need, and the field fills the same cell of the grid.
  #renderLines({lines, placeholder, required}: TextQuestionDefinition, value: string) {
    return html`
      <div class="lines">
        <div class="field copy" aria-hidden="true">${value}&#8203;</div>
        <textarea
          class="field"
          part="field"
          id="field"
          rows=${lines}
          placeholder=${this.plain(placeholder) || nothing}
          aria-describedby=${this.fieldDescribedBy}
          aria-invalid=${this.error ? 'true' : 'false'}
          ?required=${required}
          .value=${live(value)}
          @input=${this.onInput}
        ></textarea>
      </div>
    `;
  }

  #renderCount({maxLength}: TextQuestionDefinition, value: string) {
    const number = new Intl.NumberFormat(this.language);
    const [length, max] = [number.format(value.length), number.format(maxLength!)];
    return html`
      <p class="count" id="count">${this.msg(str`${length} of ${max} characters`, {id: 'text.count'})}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'text-question': TextQuestion;
  }
}
