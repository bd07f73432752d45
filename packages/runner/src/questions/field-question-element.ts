import type {AnswerValue, QuestionBase} from '@parcours/definition';
import {isNotApplicable} from '@parcours/flow';
import {type CSSResultGroup, html, nothing, type PropertyValues} from 'lit';
import {live} from 'lit/directives/live.js';
import {base} from '../theme/base.styles.js';
import {field} from '../theme/field.styles.js';
import {tick} from '../theme/tick.styles.js';
import {QuestionElement} from './question-element.js';
import {questionStyles} from './question.styles.js';

/** What a single-line field needs beside its value. */
export interface FieldOptions {
  type?: string;
  className?: string;
  inputMode?: string;
  autocomplete?: string;
  placeholder?: string;
  min?: string | undefined;
  max?: string | undefined;
}

/** A question answered in one field: the label is the field's own, and help and error describe it too. */
export abstract class FieldQuestionElement<
  Definition extends QuestionBase & {type: string},
  Value extends AnswerValue,
> extends QuestionElement<Definition, Value> {
  static override styles: CSSResultGroup = [base, questionStyles, tick, field];

  override focus(options?: FocusOptions) {
    this.field?.focus(options);
  }

  /** The answer that a field's text stands for; undefined where it is none. */
  protected abstract parse(text: string): Value | undefined;

  /** Id of what else there is to know about the field, such as its unit. */
  protected get noteId(): string | undefined {
    return undefined;
  }

  /** Ids of all that describes the field. */
  protected get fieldDescribedBy() {
    const ids = [this.noteId, this.describedBy].filter(id => typeof id === 'string');
    return ids.join(' ') || nothing;
  }

  protected get field() {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLTextAreaElement>('#field');
  }

  // A field that holds something unreadable says that it is empty, so emptying it must be done by hand.
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('value') && isNotApplicable(this.value) && this.field) this.empty(this.field);
  }

  protected empty(field: HTMLInputElement | HTMLTextAreaElement) {
    field.value = '';
  }

  protected override renderLabel(question: Definition) {
    return html`<label for="field">${super.renderLabel(question)}</label>`;
  }

  /** A single-line field. Enter in it goes on. */
  protected renderField(text: string, options: FieldOptions) {
    return html`<input
      class="field ${options.className ?? ''}"
      part="field"
      id="field"
      type=${options.type ?? 'text'}
      inputmode=${options.inputMode ?? nothing}
      autocomplete=${options.autocomplete ?? nothing}
      placeholder=${options.placeholder || nothing}
      min=${options.min ?? nothing}
      max=${options.max ?? nothing}
      enterkeyhint="done"
      aria-describedby=${this.fieldDescribedBy}
      aria-invalid=${this.error ? 'true' : 'false'}
      ?required=${this.question?.required}
      .value=${live(text)}
      @input=${this.onInput}
      @keydown=${this.onEnter}
    />`;
  }

  protected onInput(event: Event) {
    this.answer(this.parse((event.target as HTMLInputElement).value));
  }
}
