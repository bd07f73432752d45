import type {MatrixQuestionDefinition, MatrixRowDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {base} from '../../theme/base.styles.js';
import {tick} from '../../theme/tick.styles.js';
import {chooseByDigit} from '../digits.js';
import {numbers} from '../numbers.styles.js';
import {QuestionElement} from '../question-element.js';
import {questionStyles} from '../question.styles.js';
import {pointsOf, renderNumber} from '../render-number.js';
import {styles} from './matrix-question.styles.js';

type Points = Readonly<Record<string, number>>;

/**
 * @tag matrix-question
 * @summary Several things on one scale: a card for each, with its numbers. Digits answer the row that has the focus.
 * @event {QuestionAnswerEvent} question-answer - A number was chosen in a row.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart row - The card of one row.
 * @csspart scale - The numbers of a row.
 * @csspart error - What to do about the answer.
 */
export class MatrixQuestion extends QuestionElement<MatrixQuestionDefinition, Points> {
  static override styles = [base, questionStyles, tick, numbers, styles];

  override focus(options?: FocusOptions) {
    const row = this.renderRoot.querySelector('[aria-invalid]');
    const radio = row?.querySelector<HTMLElement>(':checked') ?? row?.querySelector('input');
    if (radio) radio.focus(options);
    else super.focus(options);
  }

  protected override renderControl(question: MatrixQuestionDefinition, value: Points | undefined) {
    return html`
      <div class="matrix">
        ${question.rows.map(row => this.#renderRow(question, row, value?.[row.id]))}
      </div>
    `;
  }

  #renderRow({labels, scale, required}: MatrixQuestionDefinition, row: MatrixRowDefinition, chosen?: number) {
    const isMissing = this.#isMissing(row.id);
    const words = (point: number) => labels?.[point - 1] && this.text(labels[point - 1]);
    return html`
      <div
        class=${isMissing ? 'row missing' : 'row'}
        part="row"
        role="radiogroup"
        aria-labelledby="row-${row.id}"
        aria-describedby=${isMissing ? 'error' : nothing}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isMissing ? 'true' : nothing}
      >
        <p class="name">
          <span id="row-${row.id}">${this.text(row.label)}</span>
          <span class="value" aria-hidden="true">${chosen ? words(chosen) : nothing}</span>
        </p>
        <div>
          <div
            class="points numbers"
            part="scale"
            @change=${(event: Event) => this.#choose(row.id, event)}
            @keydown=${chooseByDigit}
          >
            ${pointsOf(scale).map(point =>
              renderNumber({name: row.id, point, scale, chosen, words: words(point)}, this.msg),
            )}
          </div>
          ${
            labels?.length
              ? html`<p class="ends" aria-hidden="true"><span>${words(1)}</span><span>${words(scale)}</span></p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #isMissing(row: string) {
    const {error} = this;
    return !!error && (error.code !== 'rows' || (error.params.rows as readonly string[]).includes(row));
  }

  #choose(row: string, event: Event) {
    const {value} = event.target as HTMLInputElement;
    const rows = this.question!.rows.flatMap(({id}) => {
      const point = id === row ? Number(value) : this.#points[id];
      return point === undefined ? [] : [[id, point] as const];
    });
    this.answer(Object.fromEntries(rows));
  }

  get #points() {
    return (this.value ?? {}) as Points;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'matrix-question': MatrixQuestion;
  }
}
