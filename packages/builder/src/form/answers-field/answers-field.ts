import {str} from '@lit/localize/internal/str-tag.js';
import {type LocalizedText, resolveText} from '@parcours/definition';
import {css, html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {moveAt} from '../../commands/list.js';
import {insertOptions, removeOption} from '../../commands/options.js';
import {at, keyOf, type Path} from '../../commands/path.js';
import {translate} from '../../commands/translate.js';
import {ReorderController} from '../../drag/reorder-controller.js';
import {UndoEvent} from '../../events/undo-event.js';
import {BoundField} from '../../fields/bound-field.js';
import {chevronIcon, closeIcon, gripIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import type {DetailFormField} from '../form-field.js';
import {renderForm} from '../render-form.js';

interface Answer {
  id: string;
  label: LocalizedText;
}

/**
 * @tag sequence-answers-field
 * @summary The answers of a choice, or the rows of a table: typed one under another, or pasted a line each.
 */
export class AnswersField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    control,
    field,
    css`
      .answers {
        display: grid;
        gap: 6px;
      }
      .item {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr) 32px;
        align-items: center;
        gap: 4px;
      }
      .details {
        grid-column: 2;
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        padding-block: 4px 12px;
      }
      .tags {
        grid-column: 2;
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      [aria-expanded='true'] > .icon {
        rotate: 180deg;
      }
      .item.fresh .input {
        background: var(--_accent-soft);
      }
      .item.lifted {
        position: relative;
        z-index: 1;
        background: var(--_card);
        border-radius: var(--_radius);
        box-shadow: 0 12px 28px -8px rgb(0 0 0 / 0.3);
      }
      .item.before {
        box-shadow: 0 -3px 0 var(--_accent-text);
      }
      .item.after {
        box-shadow: 0 3px 0 var(--_accent-text);
      }
      .said {
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      .next {
        padding-inline: 28px 36px;
      }
      .next .input {
        border-style: dashed;
      }
      @media (pointer: coarse) {
        .item {
          grid-template-columns: 44px minmax(0, 1fr) 44px;
        }
        .next {
          padding-inline: 48px;
        }
      }
    `,
  ];

  /** What the last line asks for. */
  @property() nextLabel = '';

  /** What each has beside its words, behind a disclosure. */
  @property({attribute: false}) details: readonly DetailFormField[] = [];

  @state() private _isDetailed = false;

  /** What was pasted last; until the next act. */
  @state() private _fresh: ReadonlySet<string> = new Set();
  @state() private _said = '';

  readonly #order = new ReorderController(this, {
    items: '.item',
    move: (from, to) => this.edit(document => moveAt(document, this.path, from, to)),
    say: (act, _from, to) => {
      this._said =
        act === 'cancel'
          ? this.msg('Put back where it was.', {id: 'list.cancel'})
          : this.msg(str`Place ${to + 1} of ${this.#answers.length}.`, {id: 'list.over'});
      // Beside other words, Undo would be about something else.
      this._fresh = new Set();
    },
  });
  /** Which field gets the focus once it is there; the count of answers stands for the last line. */
  #next?: number | undefined;
  /** Ids of the answers before a paste, until the document has it. */
  #before?: ReadonlySet<string> | undefined;
  /** Whether something was wrong with the details when they were last shown. */
  #wasWrong = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    // What comes to be wrong is seen, and stays in sight while it is mended.
    const isWrong = this.issuesAt(this.path).some(({path}) => this.#isShown(path));
    if (isWrong && !this.#wasWrong) this._isDetailed = true;
    this.#wasWrong = isWrong;
    if (!changed.has('scope') || this.scope?.document === changed.get('scope')?.document) return;
    // Whichever act comes next, here or elsewhere, ends what a paste has begun.
    const before = this.#before;
    const fresh = before ? this.#answers.flatMap(({id}) => (before.has(id) ? [] : [id])) : [];
    if (before)
      this._said = this.msg(str`${fresh.length} lines pasted, as many answers added.`, {
        id: 'answers.pasted',
      });
    else if (this._fresh.size) this._said = '';
    this._fresh = new Set(fresh);
    this.#before = undefined;
  }

  protected override render() {
    if (!this.scope) return nothing;
    const answers = this.#answers;
    return html`
      <div class="labelled">
        <div class="label-row">
          <span><span id="label">${this.label}</span> · ${answers.length}</span>
          ${this.details.length && !this.isReadonly ? html`<button class="act link" type="button" aria-expanded=${this._isDetailed} @click=${() => (this._isDetailed = !this._isDetailed)}>${this.details.map(({label}) => label).join(' · ')}${chevronIcon}</button>` : nothing}
        </div>
        <div class="answers" role="group" aria-labelledby="label">
          ${repeat(
            answers,
            ({id}) => id,
            (answer, i) => this.#renderAnswer(answer, i),
          )}
          ${
            this.isReadonly
              ? nothing
              : html`<div class="next"><input class="input" aria-label=${this.nextLabel} placeholder=${this.nextLabel} @keydown=${this.#onLastKey} @change=${this.#onLast} @paste=${(event: ClipboardEvent) => this.#onPaste(event, answers.length)} /></div>`
          }
        </div>
        ${this.renderNote(this.issuesAt(this.path).filter(({path}) => !this.#isShown(path)))}
        <div class="said">
          <p class="hint" role="status">${this._said}</p>
          ${this._fresh.size ? html`<button class="act link" type="button" @click=${this.#onUndo}>${this.msg('Undo', {id: 'action.undo'})}</button>` : nothing}
        </div>
      </div>
    `;
  }

  protected override updated() {
    const next = this.#next;
    if (next === undefined) return;
    const fields = this.renderRoot.querySelectorAll<HTMLInputElement>('input');
    if (fields.length <= next) return;
    this.#next = undefined;
    fields[next]!.focus();
  }

  #renderAnswer(answer: Answer, index: number) {
    const {id, label} = answer;
    const {content, document} = this.scope!;
    const words = Object.hasOwn(label, content) ? label[content]! : '';
    const source = resolveText(label, content, document.locales[0])?.text ?? '';
    const {lifted, target} = this.#order;
    const path = [...this.path, index, 'label'];
    if (this.isReadonly)
      return html`<div><p lang=${content} dir="auto">${words || source}</p>${this.#renderDetails(answer, index)}</div>`;
    return html`
      <div
        class=${classMap({item: true, fresh: this._fresh.has(id), lifted: lifted === index, before: lifted !== undefined && target === index && target < lifted, after: lifted !== undefined && target === index && target > lifted})}
      >
        <button class="grip" type="button" aria-label=${this.msg(str`Move ${source}. Space lifts it, the arrows move it.`, {id: 'path.grip'})} @keydown=${this.#order.onKey}>${gripIcon}</button>
        <input
          class="input"
          lang=${content}
          dir="auto"
          aria-label=${this.#nameOf(index)}
          aria-invalid=${this.issuesAt(path).length ? 'true' : nothing}
          placeholder=${source}
          .value=${live(words)}
          @input=${(event: InputEvent & {target: HTMLInputElement}) => this.edit(translate(path, content, event.target.value), `${keyOf(path)}/${content}`)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, index)}
          @paste=${(event: ClipboardEvent) => this.#onPaste(event, index + 1)}
        />
        <button class="act only" type="button" aria-label=${this.msg(str`Remove: ${source}`, {id: 'path.remove'})} ?disabled=${this.#answers.length < 2} @click=${() => this.#remove(index, index)}>${closeIcon}</button>
        ${this.#renderDetails(answer, index)}
      </div>
    `;
  }

  /** Its other fields, or what of them it has. */
  #renderDetails(answer: Answer, index: number) {
    const path = [...this.path, index];
    const had = this.details.filter(({key}) => at(answer, [key]));
    if (this.isReadonly ? had.length : this._isDetailed && this.details.length)
      return html`<div class="details" role="group" aria-label=${this.#nameOf(index)}>${renderForm(this.details, this.scope!, path)}</div>`;
    return had.length
      ? html`<div class="tags">${had.map(({label}) => html`<span class="tag">${label}</span>`)}</div>`
      : nothing;
  }

  #nameOf(index: number) {
    return this.msg(str`Answer ${index + 1}`, {id: 'answers.one'});
  }

  /** Whether a field of an answer's details says what is wrong there. */
  #isShown(path: Path) {
    const [, key, within] = path.slice(this.path.length);
    return this.details.some(
      detail =>
        detail.key === key &&
        'fields' in detail &&
        detail.fields.some(field => 'key' in field && field.key === within),
    );
  }

  get #answers() {
    return (this.value ?? []) as readonly Answer[];
  }

  #onKey(event: KeyboardEvent & {target?: unknown}, index: number) {
    if (event.isComposing) return;
    const {value} = event.target as HTMLInputElement;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#next = index + 1;
      this.requestUpdate();
    } else if (event.key === 'Backspace' && !value && this.#answers.length > 1) {
      event.preventDefault();
      this.#remove(index, Math.max(0, index - 1));
    }
  }

  #onLastKey(event: KeyboardEvent & {target: HTMLInputElement}) {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#take(event.target);
  }

  #onLast(event: Event & {target: HTMLInputElement}) {
    this.#take(event.target);
  }

  /** The words of the last line become an answer; the line is empty again, and stays where one writes. */
  #take(input: HTMLInputElement) {
    const words = input.value.trim();
    if (!words) return;
    input.value = '';
    this.#next = input.matches(':focus') ? this.#answers.length + 1 : undefined;
    this.#add(this.#answers.length, [words]);
  }

  #onPaste(event: ClipboardEvent, index: number) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const lines = text.split(/\r?\n/).flatMap(line => line.replace(/^[\s•*-]+/, '').trim() || []);
    if (lines.length < 2) return;
    event.preventDefault();
    this.#before = new Set(this.#answers.map(({id}) => id));
    this.#add(index, lines);
  }

  /** What was pasted goes again; the focus goes where it was. */
  #onUndo() {
    this.dispatchEvent(new UndoEvent());
    this.renderRoot.querySelector<HTMLInputElement>('.next .input')?.focus();
  }

  #add(index: number, lines: readonly string[]) {
    this.edit(insertOptions(this.path, index, lines, this.scope!.content));
  }

  #remove(index: number, focus: number) {
    this.#next = focus;
    this.edit(removeOption(this.path, index));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-answers-field': AnswersField;
  }
}
