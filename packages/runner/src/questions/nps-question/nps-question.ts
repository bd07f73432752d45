import type {NpsQuestionDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {base} from '../../theme/base.styles.js';
import {tick} from '../../theme/tick.styles.js';
import {chooseByDigit} from '../digits.js';
import {QuestionElement} from '../question-element.js';
import {questionStyles} from '../question.styles.js';
import {styles} from './nps-question.styles.js';

const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Which words say what a point means. */
const ends = new Map([
  [0, 'low'],
  [10, 'high'],
]);

/**
 * @tag nps-question
 * @summary How likely is it, from 0 to 10? One joined row of radios. Digits answer it: 1 then 0 is 10.
 * @event {QuestionAnswerEvent} question-answer - A number was chosen.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart scale - The row of numbers.
 * @csspart error - What to do about the answer.
 */
export class NpsQuestion extends QuestionElement<NpsQuestionDefinition, number> {
  static override styles = [base, questionStyles, tick, styles];

  protected override readonly groupRole = 'radiogroup';

  protected override renderControl(question: NpsQuestionDefinition, value: number | undefined) {
    return html`
      <div class="nps">
        <div class="scale" part="scale" @change=${this.#onChange} @keydown=${chooseByDigit}>
          ${points.map(
            point => html`
              <label>
                <input
                  class="mark"
                  type="radio"
                  name="point"
                  value=${point}
                  aria-describedby=${ends.get(point) ?? nothing}
                  .checked=${point === value}
                />
                <span>${point}</span>
              </label>
            `,
          )}
        </div>
        <p class="ends">
          <span id="low">
            ${question.lowLabel ? this.text(question.lowLabel) : this.msg('Not at all likely', {id: 'nps.low'})}
          </span>
          <span id="high">
            ${question.highLabel ? this.text(question.highLabel) : this.msg('Extremely likely', {id: 'nps.high'})}
          </span>
        </p>
      </div>
    `;
  }

  #onChange(event: Event) {
    this.answer(Number((event.target as HTMLInputElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nps-question': NpsQuestion;
  }
}
