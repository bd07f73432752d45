import {str} from '@lit/localize/internal/str-tag.js';
import type {QuestionDefinition} from '@parcours/definition';
import {css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {answersOf, type Filter, pointsOf, usualFilter} from '../../commands/filter.js';
import {at, keyOf} from '../../commands/path.js';
import {BoundField} from '../../fields/bound-field.js';
import {filterIcon, frownIcon, smileIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import {form} from '../form.styles.js';
import {answerWords} from '../answer-words.js';

/**
 * @tag sequence-filter-field
 * @summary Which answers count as satisfied: a point of the scale, or answers to tick. `path` is the question's.
 */
export class FilterField extends BoundField {
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
      .ruler {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 2px;
        touch-action: pan-y;
      }
      label.point,
      label.answer {
        cursor: pointer;
      }
      /* The split itself can be seen, and taken. */
      .point:has(:checked)::before {
        content: '';
        position: absolute;
        inset-block: -4px;
        inset-inline-start: -3px;
        inline-size: 4px;
        border-radius: 2px;
        background: var(--_text);
        cursor: ew-resize;
      }
      .point {
        position: relative;
        display: grid;
        place-items: center;
        min-block-size: 32px;
        border-radius: 6px;
        background: var(--_no-soft);
        color: var(--_no);
        font-weight: 600;
        font-size: 13px;
      }
      .point.yes {
        background: var(--_yes-soft);
        color: var(--_yes);
      }
      .point:has(:focus-visible) {
        outline: 2px solid var(--_accent-text);
        outline-offset: 2px;
      }
      .point input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .answer {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 36px;
      }
      .answer + .answer {
        border-block-start: 1px solid var(--_border);
      }
      .answer input {
        inline-size: 18px;
        block-size: 18px;
      }
      .tag.yes {
        color: var(--_yes);
        background: var(--_yes-soft);
      }
      .tag.no {
        color: var(--_no);
        background: var(--_no-soft);
      }
      @media (pointer: coarse) {
        .point,
        .answer {
          min-block-size: 44px;
        }
      }
    `,
  ];

  protected override render() {
    const {scope} = this;
    const question = this.value as QuestionDefinition | undefined;
    if (!scope || !question) return nothing;
    const filter = this.#filter;
    if (this.isReadonly && !filter) return nothing;
    const title = this.msg('Satisfaction filter', {id: 'filter.title'});
    return html`
      <div class="panel">
        <div class="panel-head">
          ${filterIcon}
          ${
            this.isReadonly
              ? title
              : html`
                  <label class="switch-row">
                    <input class="switch" type="checkbox" .checked=${live(!!filter)} ?disabled=${!usualFilter(question)} @change=${this.#onSwitch} />
                    ${title}
                  </label>
                `
          }
        </div>
        ${filter ? this.#renderFilter(question, filter) : nothing} ${this.#renderIssue()}
      </div>
    `;
  }

  #renderFilter(question: QuestionDefinition, filter: Filter) {
    if ('oneOf' in filter || 'noneOf' in filter) return this.#renderAnswers(question, filter);
    const points = pointsOf(question);
    // One that was emptied to write another is not there.
    const {atLeast = NaN} = filter as {atLeast?: number};
    return html`
      ${
        points
          ? this.#renderRuler(points, atLeast)
          : html`<sequence-number-field .scope=${this.scope} .path=${[...this.path, 'satisfaction', 'atLeast']} .label=${this.msg('Satisfied from', {id: 'filter.from'})}></sequence-number-field>`
      }
      ${Number.isNaN(atLeast) ? nothing : html`<p class="hint">${this.msg(str`Below ${atLeast} goes straight to the end.`, {id: 'filter.below'})}</p>`}
    `;
  }

  #renderRuler(points: readonly number[], atLeast: number) {
    const kind = (point: number) => (point >= atLeast ? 'yes' : '');
    // The sentence below says the same.
    if (this.isReadonly)
      return html`<div class="ruler" aria-hidden="true">${points.map(point => html`<span class="point ${kind(point)}">${point}</span>`)}</div>`;
    return html`
      <div class="ruler" role="radiogroup" @pointerdown=${this.#onSplitDown} @pointermove=${this.#onSplitMove} aria-label=${this.msg('Satisfied from', {id: 'filter.from'})}>
        ${points.map(
          point => html`
            <label class="point ${kind(point)}" data-point=${point}>
              <input type="radio" name="from" .checked=${live(point === atLeast)} @change=${() => this.#write({atLeast: point})} />
              ${point}
            </label>
          `,
        )}
      </div>
    `;
  }

  #renderAnswers(question: QuestionDefinition, filter: Exclude<Filter, {atLeast: number}>) {
    const ids = answersOf(question);
    const isSatisfied = (id: string) =>
      'oneOf' in filter ? filter.oneOf.includes(id) : !filter.noneOf.includes(id);
    const write = (id: string, isOn: boolean) => {
      const satisfied = ids.filter(other => (other === id ? isOn : isSatisfied(other)));
      const dissatisfied = ids.filter(other => !satisfied.includes(other));
      const list = 'oneOf' in filter ? satisfied : dissatisfied;
      if (list.length) this.#write('oneOf' in filter ? {oneOf: list} : {noneOf: list});
      else this.requestUpdate();
    };
    const sent = ids
      .filter(id => !isSatisfied(id))
      .map(id => this.quoted(answerWords(question, id, this.scope!, this.msg)));
    return html`
      ${this.isReadonly ? nothing : html`<p class="hint">${this.msg('Tick what counts as satisfied.', {id: 'filter.tick'})}</p>`}
      <div role="group" aria-label=${this.msg('Satisfied answers', {id: 'filter.answers'})}>
        ${ids.map(id => {
          const isOn = isSatisfied(id);
          const words = html`
            <span class="grow">${answerWords(question, id, this.scope!, this.msg)}</span>
            <span class="tag ${isOn ? 'yes' : 'no'}">
              ${isOn ? html`${smileIcon}${this.msg('Satisfied', {id: 'filter.satisfied'})}` : html`${frownIcon}${this.msg('Dissatisfied', {id: 'filter.dissatisfied'})}`}
            </span>
          `;
          return this.isReadonly
            ? html`<p class="answer">${words}</p>`
            : html`<label class="answer"><input type="checkbox" .checked=${live(isOn)} @change=${(event: Event & {target: HTMLInputElement}) => write(id, event.target.checked)} />${words}</label>`;
        })}
      </div>
      <p class="hint">
        ${
          sent.length
            ? this.msg(str`${sent.join(', ')}: straight to the end.`, {id: 'filter.sent'})
            : this.msg('Nobody goes straight to the end.', {id: 'filter.sent-none'})
        }
      </p>
    `;
  }

  #renderIssue() {
    // What is missing is said by its field.
    const issues = this.issuesAt([...this.path, 'satisfaction']).filter(({code}) => code !== 'missing');
    return issues.length
      ? html`<p class="error">${this.msg('This filter does not fit the question any more.', {id: 'filter.issue'})}</p>`
      : nothing;
  }

  #onSplitDown(event: PointerEvent) {
    // A finger keeps its grip on what it touched first: the whole ruler follows it from here.
    if (!event.isPrimary) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#split(event);
  }

  #onSplitMove(event: PointerEvent) {
    const ruler = event.currentTarget as HTMLElement;
    if (ruler.hasPointerCapture(event.pointerId)) this.#split(event);
  }

  /** The split goes where the pointer is. One drag is one act to undo. */
  #split({clientX, currentTarget}: PointerEvent) {
    const points = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.point')];
    const near = (point: HTMLElement) => {
      const {left, width} = point.getBoundingClientRect();
      return Math.abs(left + width / 2 - clientX);
    };
    const [first, ...rest] = points;
    if (!first) return;
    const point = rest.reduce((a, b) => (near(b) < near(a) ? b : a), first);
    this.writeAt(['satisfaction'], {atLeast: Number(point.dataset['point'])}, `${keyOf(this.path)}/split`);
  }

  get #filter() {
    return at(this.value, ['satisfaction']) as Filter | undefined;
  }

  #write(satisfaction: Filter | undefined) {
    this.writeAt(['satisfaction'], satisfaction);
  }

  #onSwitch(event: Event & {target: HTMLInputElement}) {
    this.#write(event.target.checked ? usualFilter(this.value as QuestionDefinition) : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-filter-field': FilterField;
  }
}
