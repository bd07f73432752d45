import type {Condition, QuestionDefinition} from '@parcours/definition';
import {css, html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {answersOf, pointsOf} from '../../commands/filter.js';
import {at} from '../../commands/path.js';
import {BoundField} from '../../fields/bound-field.js';
import {branchIcon, closeIcon, plusIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import {form} from '../form.styles.js';
import {answerWords} from '../answer-words.js';
import {
  type Act,
  actsOf,
  type Clause,
  conditionOf,
  earlierQuestions,
  isSentence,
  type Join,
  type Part,
  type Sentence,
  sentenceOf,
  usualClause,
} from './conditions.js';

interface Word {
  value: string;
  label: string;
}

/**
 * @tag sequence-condition-field
 * @summary "Show only if", as a sentence whose words are menus. `path` is the question's or the step's.
 */
export class ConditionField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    control,
    field,
    form,
    css`
      .panel-head label {
        flex: 1;
        flex-direction: row-reverse;
        justify-content: space-between;
      }
      .sentence {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
      }
      .inside {
        display: grid;
        gap: 8px;
        padding-inline-start: 10px;
        border-inline-start: 2px solid var(--_accent-tint);
      }
      select,
      input[type='number'] {
        min-block-size: 28px;
        max-inline-size: 100%;
        padding: 0 8px;
        border: 0;
        border-radius: 6px;
        background: var(--_accent-soft);
        color: var(--_accent-text);
        font-weight: 500;
        text-overflow: ellipsis;
        cursor: pointer;
      }
      input[type='number'] {
        inline-size: 72px;
      }
      .act {
        min-block-size: 28px;
      }
      .act.only {
        inline-size: 28px;
      }
      @media (pointer: coarse) {
        select,
        input[type='number'],
        .act {
          min-block-size: 44px;
        }
      }
    `,
  ];

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const questions = this.#questions;
    const condition = this.#condition;
    if (this.isReadonly && !condition) return nothing;
    const title = this.msg('Show only if', {id: 'condition.title'});
    return html`
      <div class="panel">
        <div class="panel-head">
          ${branchIcon}
          ${
            this.isReadonly
              ? title
              : html`
                  <label class="switch-row">
                    <input class="switch" type="checkbox" .checked=${live(!!condition)} ?disabled=${!condition && !questions.length} @change=${this.#onSwitch} />
                    ${title}
                  </label>
                `
          }
        </div>
        ${condition ? this.#renderSentence(sentenceOf(condition), questions, next => this.#write(next)) : nothing}
        ${!condition && !questions.length ? html`<p class="hint">${this.msg('It can depend on a question that comes before it; there is none yet.', {id: 'condition.none'})}</p>` : nothing}
        ${this.issuesAt([...this.path, 'showIf']).length ? html`<p class="error">${this.msg('It names a question or an answer that is not there.', {id: 'condition.issue'})}</p>` : nothing}
      </div>
    `;
  }

  /** A sentence, and the ones inside it; `put` writes it anew, or nothing where no part of it is left. */
  #renderSentence(
    sentence: Sentence,
    questions: readonly QuestionDefinition[],
    put: (next: Sentence | undefined) => void,
    isInside = false,
  ): TemplateResult {
    const {parts, join} = sentence;
    const joins: {value: Join; label: string}[] = [
      {value: 'all', label: this.msg('all of these', {id: 'condition.all'})},
      {value: 'any', label: this.msg('one of these', {id: 'condition.any'})},
      {value: 'none', label: this.msg('none of these', {id: 'condition.none-of'})},
      {value: 'notAll', label: this.msg('not all of these', {id: 'condition.not-all'})},
    ];
    const putPart = (index: number) => (next: Part | undefined) => {
      const left = parts.toSpliced(index, 1, ...(next ? [next] : []));
      put(left.length ? {...sentence, parts: left} : undefined);
    };
    return html`
      ${
        isInside || parts.length > 1 || join === 'none' || join === 'notAll'
          ? html`<p class=${this.isReadonly ? nothing : 'sentence'}>${this.#renderMenu(this.msg('How many must be true', {id: 'condition.join'}), joins, join, value => put({...sentence, join: value as Join}))}</p>`
          : nothing
      }
      ${parts.map((part, i) =>
        isSentence(part)
          ? html`<div class="inside" role="group">${this.#renderSentence(part, questions, putPart(i), true)}</div>`
          : this.#renderClause(part, questions, putPart(i)),
      )}
      ${
        this.isReadonly || !questions.length
          ? nothing
          : html`<div><button class="act" type="button" @click=${() => put({...sentence, parts: [...parts, usualClause(questions.at(-1)!)]})}>${plusIcon}${this.msg('Add a condition', {id: 'condition.add'})}</button></div>`
      }
    `;
  }

  #renderClause(
    clause: Clause,
    questions: readonly QuestionDefinition[],
    put: (next: Clause | undefined) => void,
  ) {
    const question = questions.find(({id}) => id === clause.question);
    const names = questions.map(({id, label}) => {
      const words = this.words(label) || id;
      return {value: id, label: this.isReadonly ? this.quoted(words) : words};
    });
    // What is not there (any more) keeps its place in the menu, so that the sentence says what the document says.
    if (!question) names.unshift({value: clause.question, label: clause.question});
    const rows =
      question && 'rows' in question
        ? (question.rows as readonly {id: string; label: Record<string, string>}[])
        : [];
    // A relation that is not offered keeps its place, too.
    const offered = question ? actsOf(question) : [];
    const acts = offered.includes(clause.act) ? offered : [clause.act, ...offered];
    return html`
      <p class=${this.isReadonly ? nothing : 'sentence'}>
        ${this.#renderMenu(this.msg('Question', {id: 'field.question'}), names, clause.question, id => put(usualClause(questions.find(other => other.id === id)!)))}
        ${
          rows.length
            ? this.#renderMenu(
                this.msg('Row', {id: 'condition.row'}),
                rows.map(({id, label}) => ({value: id, label: this.words(label) || id})),
                clause.row ?? '',
                row => put({...clause, row}),
              )
            : nothing
        }
        ${this.#renderMenu(
          this.msg('Relation', {id: 'condition.act'}),
          acts.map(act => ({value: act, label: this.#actWords(act)})),
          clause.act,
          act => put(this.#withAct(clause, act as Act, question!)),
        )}
        ${question ? this.#renderValue(clause, question, put) : nothing}
        ${this.isReadonly ? nothing : html`<button class="act only" type="button" aria-label=${this.msg('Remove this condition', {id: 'condition.remove'})} @click=${() => put(undefined)}>${closeIcon}</button>`}
      </p>
    `;
  }

  #renderValue(clause: Clause, question: QuestionDefinition, put: (next: Clause) => void) {
    const name = this.msg('Answer', {id: 'condition.value'});
    const {value} = clause;
    if (typeof value === 'number') {
      const points = pointsOf(question);
      if (points)
        return this.#renderMenu(
          name,
          points.map(point => ({value: String(point), label: String(point)})),
          String(value),
          point => put({...clause, value: Number(point)}),
        );
      if (this.isReadonly) return value;
      return html`<input type="number" step="any" aria-label=${name} .value=${live(String(value))} @change=${({target}: Event & {target: HTMLInputElement}) => !Number.isNaN(target.valueAsNumber) && put({...clause, value: target.valueAsNumber})} />`;
    }
    if (!value) return nothing;
    const answers = answersOf(question).map(id => ({
      value: id,
      label: answerWords(question, id, this.scope!, this.msg),
    }));
    const points = (pointsOf(question) ?? []).map(point => ({value: String(point), label: String(point)}));
    const all = answers.length ? answers : points;
    const typed = (id: string) => (answers.length ? id : Number(id));
    const others = all.filter(({value: id}) => !value.some(chosen => String(chosen) === id));
    return html`
      ${value.map(
        (chosen, i) => html`
          ${i > 0 ? this.msg('or', {id: 'condition.or'}) : nothing}
          ${this.#renderMenu(
            name,
            [
              ...all.filter(
                ({value: id}) => id === String(chosen) || others.some(other => other.value === id),
              ),
              ...(value.length > 1
                ? [{value: '', label: this.msg('(none)', {id: 'condition.no-more'})}]
                : []),
            ],
            String(chosen),
            id => put({...clause, value: value.toSpliced(i, 1, ...(id ? [typed(id)] : []))}),
          )}
        `,
      )}
      ${
        others.length && !this.isReadonly
          ? this.#renderMenu(
              this.msg('Another answer', {id: 'filter.other'}),
              [{value: '', label: this.msg('or…', {id: 'condition.more'})}, ...others],
              '',
              id => put({...clause, value: [...value, typed(id)]}),
            )
          : nothing
      }
    `;
  }

  #renderMenu(name: string, words: readonly Word[], chosen: string, choose: (value: string) => void) {
    if (this.isReadonly) return words.find(({value}) => value === chosen)?.label ?? chosen;
    return html`
      <select aria-label=${name} .value=${live(chosen)} @change=${({target}: Event & {target: HTMLSelectElement}) => choose(target.value)}>
        ${words.map(({value, label}) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
      </select>
    `;
  }

  #actWords(act: Act) {
    switch (act) {
      case 'atLeast':
        return this.msg('is at least', {id: 'condition.at-least'});
      case 'atMost':
        return this.msg('is at most', {id: 'condition.at-most'});
      case 'is':
        return this.msg('is', {id: 'condition.is'});
      case 'isNot':
        return this.msg('is not', {id: 'condition.is-not'});
      case 'answered':
        return this.msg('has an answer', {id: 'condition.answered'});
      case 'unanswered':
        return this.msg('has no answer', {id: 'condition.unanswered'});
      case 'satisfactory':
        return this.msg('is satisfactory', {id: 'condition.satisfactory'});
      case 'unsatisfactory':
        return this.msg('is unsatisfactory', {id: 'condition.unsatisfactory'});
      default:
        return act satisfies never;
    }
  }

  /** Another relation keeps the answer where it can have one of that kind. */
  #withAct(clause: Clause, act: Act, question: QuestionDefinition): Clause {
    const usual = usualClause(question, act);
    const isAlike = typeof usual.value === typeof clause.value && usual.value !== undefined;
    return {
      ...usual,
      ...(clause.row !== undefined && 'row' in usual && {row: clause.row}),
      ...(isAlike && {value: clause.value!}),
    };
  }

  get #questions() {
    return earlierQuestions(this.scope!.document, this.path);
  }

  get #condition() {
    return at(this.value, ['showIf']) as Condition | undefined;
  }

  #write(sentence: Sentence | undefined) {
    this.writeAt(['showIf'], sentence && conditionOf(sentence));
  }

  #onSwitch(event: Event & {target: HTMLInputElement}) {
    const last = this.#questions.at(-1);
    this.writeAt(
      ['showIf'],
      event.target.checked && last ? conditionOf({join: 'all', parts: [usualClause(last)]}) : undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-condition-field': ConditionField;
  }
}
