import type {OtherAnswer, SingleChoiceQuestionDefinition} from '@parcours/definition';
import {html, nothing, type PropertyValues} from 'lit';
import {downIcon} from '../../icons/icons.js';
import {ChoiceElement, choiceId, otherId} from '../choice-element.js';
import {styles} from './single-choice-question.styles.js';

/**
 * @tag single-choice-question
 * @summary One of several, as a list, as buttons or as a dropdown, perhaps with an answer of one's own.
 * @event {QuestionAnswerEvent} question-answer - An option was chosen, or a free answer typed.
 * @csspart label - The question's label.
 * @csspart help - The help below the label.
 * @csspart choices - The list or the row of buttons.
 * @csspart choice - One option.
 * @csspart select - The dropdown.
 * @csspart other - The field of the free answer.
 * @csspart error - What to do about the answer.
 */
export class SingleChoiceQuestion extends ChoiceElement<
  SingleChoiceQuestionDefinition,
  string | OtherAnswer
> {
  static override styles = [...ChoiceElement.styles, styles];

  protected override readonly inputType = 'radio';

  protected override groupRole: 'group' | 'radiogroup' = 'radiogroup';

  get #isDropdown() {
    return this.question?.look === 'dropdown';
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('question')) this.groupRole = this.#isDropdown ? 'group' : 'radiogroup';
  }

  protected override renderLabel(question: SingleChoiceQuestionDefinition) {
    const label = super.renderLabel(question);
    return this.#isDropdown ? html`<label for="select">${label}</label>` : label;
  }

  protected override renderControl(
    question: SingleChoiceQuestionDefinition,
    value: string | OtherAnswer | undefined,
  ) {
    return this.#isDropdown
      ? this.#renderDropdown(question, value)
      : this.renderChoices(question, value === undefined ? [] : [value], question.look);
  }

  protected override choose(id: string) {
    this.answer(id === otherId ? {other: ''} : id || undefined);
  }

  protected override write(text: string) {
    this.answer({other: text});
  }

  #renderDropdown(question: SingleChoiceQuestionDefinition, value: string | OtherAnswer | undefined) {
    const chosen = choiceId(value) ?? '';
    const option = (id: string, label: unknown) =>
      html`<option value=${id} .selected=${id === chosen}>${label}</option>`;
    return html`
      <div class="select">
        <select
          class=${chosen ? 'field' : 'field empty'}
          id="select"
          part="select"
          aria-describedby=${this.describedBy}
          aria-required=${question.required ? 'true' : nothing}
          aria-invalid=${this.error && this.error.code !== 'other' ? 'true' : nothing}
          @change=${this.#onSelect}
        >
          ${option('', this.plainMsg('Choose one', {id: 'choice.choose'}))}
          ${this.options(question).map(({id, label}) => option(id, this.plain(label)))}
          ${question.other ? option(otherId, this.otherLabel(question)) : nothing}
        </select>
        ${downIcon}
      </div>
      ${this.renderText(question, typeof value === 'object' ? value : undefined)}
    `;
  }

  #onSelect(event: Event) {
    this.choose((event.target as HTMLSelectElement).value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'single-choice-question': SingleChoiceQuestion;
  }
}
