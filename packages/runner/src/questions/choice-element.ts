import type {
  AnswerValue,
  MultipleChoiceQuestionDefinition,
  OtherAnswer,
  SingleChoiceQuestionDefinition,
} from '@parcours/definition';
import {shuffleOptions} from '@parcours/flow';
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {base} from '../theme/base.styles.js';
import {field} from '../theme/field.styles.js';
import {tick} from '../theme/tick.styles.js';
import {choiceStyles} from './choice.styles.js';
import {QuestionElement} from './question-element.js';
import {questionStyles} from './question.styles.js';

/** What a free answer is called among the ids of options, which never have this one. */
export const otherId = 'other';

export const choiceId = (choice: string | OtherAnswer | undefined) =>
  typeof choice === 'object' ? otherId : choice;

/** A question with options, one or several of which are chosen, and perhaps an answer of the customer's own. */
export abstract class ChoiceElement<
  Definition extends SingleChoiceQuestionDefinition | MultipleChoiceQuestionDefinition,
  Value extends AnswerValue,
> extends QuestionElement<Definition, Value> {
  static override styles = [base, questionStyles, tick, field, choiceStyles];

  protected abstract readonly inputType: 'radio' | 'checkbox';

  /** An option, or `other`, was chosen or given up. */
  protected abstract choose(id: string, isChosen: boolean): void;

  /** The free answer as it is typed. */
  protected abstract write(text: string): void;

  override focus(options?: FocusOptions) {
    const text = this.error?.code === 'other' && this.renderRoot.querySelector<HTMLElement>('.inner');
    if (text) text.focus(options);
    else super.focus(options);
  }

  /** The options in the order to show. */
  protected options({options, shuffle, id}: Definition) {
    return shuffle && this.seed ? shuffleOptions(options, this.seed, id) : options;
  }

  protected otherLabel({other}: Definition) {
    return typeof other === 'object' ? this.text(other.label) : this.msg('Other', {id: 'choice.other'});
  }

  protected renderChoices(question: Definition, chosen: readonly (string | OtherAnswer)[], look: string) {
    const isChosen = (id: string) => chosen.some(choice => choiceId(choice) === id);
    const isList = look === 'list';
    const text = chosen.find(choice => typeof choice === 'object');
    return html`
      <div class="choices ${look} ${this.error?.code ?? ''}" part="choices">
        ${this.options(question).map(
          ({id, label, image}) => html`
            <label class="choice" part="choice">
              ${this.#renderTick(id, isChosen(id))}${this.picture(image)}
              <span>${this.text(label)}</span>
            </label>
          `,
        )}
        ${question.other ? this.#renderOther(question, isList, text) : nothing}
      </div>
      ${isList ? nothing : this.renderText(question, text)}
    `;
  }

  /** The field of a free answer, while that is chosen. */
  protected renderText({other}: Definition, choice: OtherAnswer | undefined) {
    if (!choice) return nothing;
    return html`
      <input
        class="field inner"
        part="other"
        .value=${live(choice.other)}
        aria-label=${typeof other === 'object' ? this.plain(other.label) : this.plainMsg('Other', {id: 'choice.other'})}
        aria-describedby=${this.error ? 'error' : nothing}
        aria-invalid=${this.error?.code === 'other' ? 'true' : nothing}
        @input=${this.#onInput}
        @keydown=${this.onEnter}
      />
    `;
  }

  // A field may not stand in the label of another control.
  #renderOther(question: Definition, isList: boolean, choice: OtherAnswer | undefined) {
    const content = html`${this.#renderTick(otherId, !!choice)}<span>${this.otherLabel(question)}</span>`;
    return isList
      ? html`
          <div class="choice other" part="choice">
            <label>${content}</label>
            ${this.renderText(question, choice)}
          </div>
        `
      : html`<label class="choice" part="choice">${content}</label>`;
  }

  #renderTick(id: string, isChosen: boolean) {
    const isCheckbox = this.inputType === 'checkbox';
    return html`<input
      class="tick"
      type=${this.inputType}
      name="choice"
      value=${id}
      .checked=${isChosen}
      aria-invalid=${isCheckbox && this.error && (isChosen || this.error.code !== 'too-many') ? 'true' : nothing}
      @change=${this.#onChange}
    />`;
  }

  #onChange(event: Event) {
    const {value, checked} = event.target as HTMLInputElement;
    this.choose(value, checked);
  }

  #onInput(event: Event) {
    this.write((event.target as HTMLInputElement).value);
  }
}
