import {str} from '@lit/localize/internal/str-tag.js';
import type {MultipleChoiceQuestionDefinition, OtherAnswer} from '@parcours/definition';
import {html, nothing} from 'lit';
import {ChoiceElement, choiceId, otherId} from '../choice-element.js';
import {styles} from './multiple-choice-question.styles.js';

type Choices = readonly (string | OtherAnswer)[];

/**
 * @tag multiple-choice-question
 * @summary Some of several, as a list of checkboxes, perhaps with an answer of one's own.
 * @event {QuestionAnswerEvent} question-answer - An option was ticked or unticked, or a free answer typed.
 * @csspart label - The question's label.
 * @csspart help - The help below the label, and how many to choose.
 * @csspart choices - The list.
 * @csspart choice - One option.
 * @csspart other - The field of the free answer.
 * @csspart error - What to do about the answer.
 */
export class MultipleChoiceQuestion extends ChoiceElement<MultipleChoiceQuestionDefinition, Choices> {
  static override styles = [...ChoiceElement.styles, styles];

  protected override readonly inputType = 'checkbox';

  protected override get describedBy() {
    const {question, error} = this;
    const ids = [question?.help && 'help', question && this.#limits(question) && 'limits', error && 'error'];
    return ids.filter(Boolean).join(' ') || nothing;
  }

  protected override renderControl(question: MultipleChoiceQuestionDefinition, value: Choices | undefined) {
    const limits = this.#limits(question);
    return html`
      ${limits ? html`<p class="help" id="limits" part="help">${limits}</p>` : nothing}
      ${this.renderChoices(question, value ?? [], 'list')}
    `;
  }

  protected override choose(id: string, isChosen: boolean) {
    const ids = new Set([...this.#chosen.map(choiceId), id]);
    if (!isChosen) ids.delete(id);
    const text = this.#chosen.find(choice => typeof choice === 'object') ?? {other: ''};
    // In the order of the definition, whatever the order of ticking.
    const choices: Choices = [
      ...this.question!.options.flatMap(({id}) => (ids.has(id) ? id : [])),
      ...(ids.has(otherId) ? [text] : []),
    ];
    this.answer(choices.length ? choices : undefined);
  }

  protected override write(text: string) {
    this.answer(this.#chosen.map(choice => (typeof choice === 'object' ? {other: text} : choice)));
  }

  get #chosen(): Choices {
    return Array.isArray(this.value) ? (this.value as Choices) : [];
  }

  #limits({min = 0, max}: MultipleChoiceQuestionDefinition) {
    if (!max) return min > 1 && this.msg(str`Choose at least ${min}.`, {id: 'choice.at-least'});
    if (min === max) return this.msg(str`Choose ${max}.`, {id: 'choice.exactly'});
    return min > 1
      ? this.msg(str`Choose ${min} to ${max}.`, {id: 'choice.between'})
      : this.msg(str`Choose up to ${max}.`, {id: 'choice.up-to'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'multiple-choice-question': MultipleChoiceQuestion;
  }
}
