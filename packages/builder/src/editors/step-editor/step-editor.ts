import type {QuestionDefinition} from '@parcours/definition';
import {css, html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {BuilderElement} from '../../builder-element.js';
import {at, type Path} from '../../commands/path.js';
import {duplicateQuestion, insertQuestion, moveQuestion, removeQuestion} from '../../commands/questions.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {moreIcon, plusIcon} from '../../icons/icons.js';
import {questionKinds} from '../../questions/index.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';

/**
 * @tag sequence-step-editor
 * @summary The form of the chosen stop: its title, and its questions where it has some.
 */
export class StepEditor extends BuilderElement {
  static override styles = [
    base,
    control,
    css`
      .form,
      .question {
        display: grid;
        gap: 16px;
        padding: 20px;
      }
      .question {
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--_border);
        border-radius: 10px;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 8px;
        font-weight: 500;
      }
    `,
  ];

  /** Where the stop is in the document. */
  @property({attribute: false}) path: Path = [];

  protected override render() {
    const stop = at(this.scope?.document, this.path) as
      {questions?: readonly QuestionDefinition[]} | undefined;
    if (!this.scope || !stop) return nothing;
    const isMessage = this.path[0] === 'message';
    return html`
      <div class="form">
        ${isMessage ? nothing : this.#renderText('title', this.msg('Title', {id: 'field.title'}))}
        ${stop.questions?.map((question, i) => this.#renderQuestion(question, i))}
        ${stop.questions && !this.scope.isReadonly ? this.#renderAdd(stop.questions.length) : nothing}
      </div>
    `;
  }

  #renderText(key: string, label: string) {
    return html`<sequence-text-field .scope=${this.scope} .path=${[...this.path, key]} label=${label}></sequence-text-field>`;
  }

  #renderQuestion({type}: QuestionDefinition, index: number) {
    const kind = questionKinds.get(type);
    const path = [...this.path, 'questions', index];
    return html`
      <article class="question">
        <div class="bar">
          ${kind?.icon} <span class="grow">${kind?.name(this.msg) ?? type}</span>
          ${this.scope!.isReadonly ? nothing : this.#renderTools(index)}
        </div>
        <sequence-text-field multiline .scope=${this.scope} .path=${[...path, 'label']} label=${this.msg('Question', {id: 'field.question'})}></sequence-text-field>
        <sequence-switch-field .scope=${this.scope} .path=${[...path, 'required']} label=${this.msg('Required', {id: 'field.required'})}></sequence-switch-field>
      </article>
    `;
  }

  #renderTools(index: number) {
    const items = [
      {value: 'up', label: this.msg('Move up', {id: 'move.up'})},
      {value: 'down', label: this.msg('Move down', {id: 'move.down'})},
      {value: 'copy', label: this.msg('Duplicate', {id: 'action.duplicate'})},
      {value: 'remove', label: this.msg('Remove', {id: 'action.remove'})},
    ];
    const list = [...this.path, 'questions'];
    const choose = ({value}: MenuChooseEvent) => {
      if (value === 'copy') this.edit(duplicateQuestion(list, index));
      else if (value === 'remove') this.edit(removeQuestion(list, index));
      else this.edit(moveQuestion(list, index, index + (value === 'up' ? -1 : 1)));
    };
    return html`<sequence-menu .scope=${this.scope} label=${this.msg('Move, duplicate or remove', {id: 'question.more'})} .items=${items} @menu-choose=${choose}>${moreIcon}</sequence-menu>`;
  }

  #renderAdd(index: number) {
    const presets = [...questionKinds.values()].flatMap(({presets}) => presets);
    const items = presets.map(({icon, name}, i) => ({value: String(i), icon, label: name(this.msg)}));
    const choose = ({value}: MenuChooseEvent) =>
      this.edit(
        insertQuestion(
          [...this.path, 'questions'],
          index,
          presets[Number(value)]!.start(this.scope!.document.locales),
        ),
      );
    return html`<sequence-menu look="row" .scope=${this.scope} .items=${items} @menu-choose=${choose}>${plusIcon}${this.msg('Add a question', {id: 'question.add'})}</sequence-menu>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-step-editor': StepEditor;
  }
}
