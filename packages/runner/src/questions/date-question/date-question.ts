import {str} from '@lit/localize/internal/str-tag.js';
import type {DateQuestionDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {calendarIcon} from '../../icons/icons.js';
import {formatDate} from '../../locale/format-date.js';
import {FieldQuestionElement} from '../field-question-element.js';
import {styles} from './date-question.styles.js';

/**
 * @tag date-question
 * @summary A day, in the browser's own date field, with the days that are possible in words.
 * @event {QuestionAnswerEvent} question-answer - A day was given; half a day takes the answer back.
 * @event {QuestionEnterEvent} question-enter - Enter was pressed in the field.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart field - The field.
 * @csspart error - What to do about the answer.
 */
export class DateQuestion extends FieldQuestionElement<DateQuestionDefinition, string> {
  static override styles = [FieldQuestionElement.styles, styles];

  protected override renderControl({min, max}: DateQuestionDefinition, value = '') {
    return html`
      ${this.noteId ? html`<p class="days" id="days">${this.#renderDays(min, max)}</p>` : nothing}
      <div class="date">
        ${this.renderField(value, {type: 'date', className: value ? '' : 'empty', min, max})} ${calendarIcon}
      </div>
    `;
  }

  protected override parse(text: string) {
    return text || undefined;
  }

  // Half a day is an empty value, and WebKit leaves it there where it is given another.
  protected override empty(field: HTMLInputElement) {
    field.valueAsDate = null;
  }

  protected override get noteId() {
    return this.question?.min || this.question?.max ? 'days' : undefined;
  }

  #renderDays(min: string | undefined, max: string | undefined) {
    const [first, last] = [min, max].map(day => day && formatDate(new Date(day), this.language, 'UTC'));
    if (!last) return this.msg(str`From ${first}.`, {id: 'date.from'});
    if (!first) return this.msg(str`Until ${last}.`, {id: 'date.until'});
    return this.msg(str`From ${first} to ${last}.`, {id: 'date.between'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'date-question': DateQuestion;
  }
}
