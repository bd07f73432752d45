import type {RatingQuestionDefinition} from '@parcours/definition';
import {html, nothing, type TemplateResult} from 'lit';
import {base} from '../../theme/base.styles.js';
import {tick} from '../../theme/tick.styles.js';
import {choiceStyles} from '../choice.styles.js';
import {chooseByDigit} from '../digits.js';
import {numbers} from '../numbers.styles.js';
import {QuestionElement} from '../question-element.js';
import {questionStyles} from '../question.styles.js';
import {pointName, pointsOf, renderNumber} from '../render-number.js';
import {faceOf, renderFace} from './faces.js';
import {styles} from './rating-question.styles.js';

const star = html`
  <svg class="star" viewBox="0 0 36 36" aria-hidden="true">
    <path d="M18 4.6 22.1 13l9.2 1.3-6.7 6.5 1.6 9.2L18 25.65 9.8 30l1.6-9.2-6.7-6.5L13.9 13Z" />
  </svg>
`;

/**
 * @tag rating-question
 * @summary A scale of faces, stars, numbers or words. Digits answer it: 1 then 0 is 10.
 * @event {QuestionAnswerEvent} question-answer - A point was chosen.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart scale - The row of points.
 * @csspart error - What to do about the answer.
 */
export class RatingQuestion extends QuestionElement<RatingQuestionDefinition, number> {
  static override styles = [base, questionStyles, tick, choiceStyles, numbers, styles];

  protected override readonly groupRole = 'radiogroup';

  protected override renderControl(question: RatingQuestionDefinition, value: number | undefined) {
    const {look, scale} = question;
    if (look === 'labels') return this.#renderLabels(question, value);
    const hasWords = look === 'smileys' || !!question.labels;
    return html`
      <div class="rating ${look}-row">
        <div class="points ${look}" part="scale" @change=${this.#onChange} @keydown=${chooseByDigit}>
          ${pointsOf(scale).map(point => this.#renderPoint(question, point, value, hasWords))}
        </div>
        ${
          hasWords
            ? html`<p class="ends" aria-hidden="true">
              <span>${this.#words(question, 1)}</span><span>${this.#words(question, scale)}</span>
            </p>`
            : look === 'stars'
              ? html`<p class="count" aria-hidden="true">${value ? pointName(value, scale, this.msg) : nothing}</p>`
              : nothing
        }
      </div>
    `;
  }

  #renderPoint(
    question: RatingQuestionDefinition,
    point: number,
    chosen: number | undefined,
    hasWords: boolean,
  ) {
    const {labels, look, scale} = question;
    if (look === 'numbers') {
      const words = labels?.[point - 1] && this.text(labels[point - 1]);
      return renderNumber({name: 'point', point, scale, chosen, words, shown: hasWords}, this.msg);
    }
    return html`
      <label>
        <input type="radio" name="point" value=${point} .checked=${point === chosen} />
        ${look === 'stars' ? star : renderFace(faceOf(point, scale))}
        <span class=${hasWords ? 'words' : 'visually-hidden'}>${this.#words(question, point)}</span>
      </label>
    `;
  }

  #renderLabels(question: RatingQuestionDefinition, value: number | undefined) {
    return html`
      <div
        class="choices ${question.scale > 3 ? '' : 'buttons'}"
        part="scale"
        @change=${this.#onChange}
        @keydown=${chooseByDigit}
      >
        ${pointsOf(question.scale).map(
          point => html`
            <label class="choice">
              <input class="tick" type="radio" name="point" value=${point} .checked=${point === value} />
              <span>${this.#words(question, point)}</span>
            </label>
          `,
        )}
      </div>
    `;
  }

  /** A point in words: the owner's, else ours for the face that it has, else its place on the scale. */
  #words({labels, look, scale}: RatingQuestionDefinition, point: number): unknown {
    const own = labels?.[point - 1];
    if (own) return this.text(own);
    return scale > 5 || look === 'stars'
      ? pointName(point, scale, this.msg)
      : this.#faceName(faceOf(point, scale));
  }

  #faceName(face: number): string | TemplateResult {
    switch (face) {
      case 0:
        return this.msg('Very bad', {id: 'rating.very-bad'});
      case 1:
        return this.msg('Bad', {id: 'rating.bad'});
      case 2:
        return this.msg('Fine', {id: 'rating.fine'});
      case 3:
        return this.msg('Good', {id: 'rating.good'});
      default:
        return this.msg('Very good', {id: 'rating.very-good'});
    }
  }

  #onChange(event: Event) {
    this.answer(Number((event.target as HTMLInputElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rating-question': RatingQuestion;
  }
}
