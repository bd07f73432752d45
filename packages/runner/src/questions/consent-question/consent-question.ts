import type {ConsentQuestionDefinition} from '@parcours/definition';
import {html, nothing} from 'lit';
import {base} from '../../theme/base.styles.js';
import {tick} from '../../theme/tick.styles.js';
import {QuestionElement} from '../question-element.js';
import {questionStyles} from '../question.styles.js';
import {styles} from './consent-question.styles.js';

/**
 * @tag consent-question
 * @summary One sentence to agree to, and one tick, never there beforehand.
 * @event {QuestionAnswerEvent} question-answer - The sentence was agreed to, or no longer.
 * @csspart label - The sentence with its tick.
 * @csspart help - What follows from it, below the sentence.
 * @csspart error - What to do about the answer.
 */
export class ConsentQuestion extends QuestionElement<ConsentQuestionDefinition, boolean> {
  static override styles = [base, questionStyles, tick, styles];

  protected override renderLabel(question: ConsentQuestionDefinition) {
    return html`
      <label class="check sentence">
        <input
          class="tick"
          type="checkbox"
          aria-describedby=${this.describedBy}
          aria-invalid=${this.error ? 'true' : 'false'}
          ?required=${question.required}
          .checked=${this.value === true}
          @change=${this.#onChange}
        />
        <span>${super.renderLabel(question)}</span>
      </label>
    `;
  }

  // The label is the control.
  protected override renderControl() {
    return nothing;
  }

  #onChange(event: Event) {
    this.answer((event.target as HTMLInputElement).checked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-question': ConsentQuestion;
  }
}
