import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderElement} from '../builder-element.js';
import {confirm, translate} from '../commands/translate.js';
import {downloadIcon} from '../icons/icons.js';
import {languageName} from '../locale/language-name.js';
import {placeName} from '../saving/place-name.js';
import {saveFile} from '../share/save-file.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {field} from '../theme/field.styles.js';
import {fromCsv, toCsv} from './csv.js';
import {fromTable, toTable, type TranslationRow, translationRows} from './translation-rows.js';

/**
 * @tag sequence-translations
 * @summary The texts side by side, the source at the start: what is missing or stale is counted, and found.
 * @event {EditEvent} sequence-edit - A translation was written.
 */
export class SequenceTranslations extends BuilderElement {
  static override styles = [
    base,
    control,
    field,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100%;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 10px 20px;
        border-block-end: 1px solid var(--_border);
      }
      .bar select {
        inline-size: auto;
      }
      .file {
        position: relative;
        overflow: hidden;
      }
      .file input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
      }
      .file:has(:focus-visible) {
        outline: 2px solid var(--_accent-text);
        outline-offset: 2px;
      }
      .rows {
        overflow: auto;
        padding-inline: 20px;
      }
      .row {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        max-inline-size: 1040px;
        gap: 8px 24px;
        padding-block: 12px;
        border-block-end: 1px solid var(--_border);
      }
      @container (inline-size < 720px) {
        .row {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .where {
        grid-column: 1 / -1;
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .source {
        padding-block: 8px;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
    `,
  ];

  /** The language that is written. */
  @state() private _target: string | undefined;
  @state() private _said = '';

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const [source, ...others] = scope.document.locales;
    if (!others.length)
      return html`<p class="bar muted">${this.msg('The sequence speaks one language. Add another one in its settings.', {id: 'translations.one'})}</p>`;
    const target = this._target && others.includes(this._target) ? this._target : others[0]!;
    const rows = translationRows(scope.document, target);
    const left = rows.filter(({state}) => state !== 'written');
    return html`
      <div class="bar">
        <p>${languageName(source, this.language)} →</p>
        <select class="input" aria-label=${this.msg('Language to translate into', {id: 'translations.target'})} @change=${({target: list}: Event & {target: HTMLSelectElement}) => (this._target = list.value)}>
          ${others.map(tag => html`<option value=${tag} ?selected=${tag === target}>${languageName(tag, this.language)}</option>`)}
        </select>
        <p class="muted grow">${this.#count(left, rows.length)}</p>
        ${left.length ? html`<button class="act bordered" type="button" @click=${this.#next}>${this.msg('Next to do', {id: 'translations.next'})}</button>` : nothing}
        <button class="act bordered" type="button" @click=${() => this.#save(target)}>${downloadIcon}CSV</button>
        ${scope.isReadonly ? nothing : html`<label class="act bordered file">${this.msg('Import a CSV', {id: 'translations.import'})}<input type="file" accept=".csv,text/csv" @change=${(event: Event & {target: HTMLInputElement}) => void this.#take(event.target, target)} /></label>`}
        <p class="hint" role="status">${this._said}</p>
      </div>
      <div class="rows" tabindex="0" role="region" aria-label=${this.msg('Translations', {id: 'translations.title'})}>
        ${repeat(
          rows,
          ({key}) => key,
          row => this.#renderRow(row, source, target),
        )}
      </div>
    `;
  }

  #renderRow({key, path, source, target, state}: TranslationRow, from: string, to: string) {
    const {document, isReadonly} = this.scope!;
    const place = placeName(path, document, text => this.words(text as never), this.msg);
    return html`
      <div class="row ${state}">
        <p class="where hint">
          <span id=${key}>${place}</span>
          ${state === 'missing' ? html`<span class="tag warn">${this.msg('To translate', {id: 'translations.missing'})}</span>` : nothing}
          ${
            state === 'stale'
              ? html`<span class="tag warn">${this.msg('The source has changed', {id: 'translations.stale'})}</span>${isReadonly ? nothing : html`<button class="act link" type="button" @click=${() => this.edit(confirm(path, to))}>${this.msg('Still right', {id: 'translations.confirm'})}</button>`}`
              : nothing
          }
        </p>
        <p class="source" lang=${from}>${source}</p>
        <textarea class="input" rows="1" lang=${to} aria-labelledby=${key} .value=${live(target)} ?readonly=${isReadonly} @input=${(event: InputEvent & {target: HTMLTextAreaElement}) => this.edit(translate(path, to, event.target.value), `${key}/${to}`)}></textarea>
      </div>
    `;
  }

  #count(left: readonly TranslationRow[], all: number) {
    const missing = left.filter(({state}) => state === 'missing').length;
    const stale = left.length - missing;
    if (!left.length) return this.msg(str`All ${all} texts are translated.`, {id: 'translations.done'});
    return this.msg(str`${missing} to translate, ${stale} to read over, of ${all}.`, {
      id: 'translations.left',
    });
  }

  /** Goes to the next text with something to do, from where one writes. */
  #next() {
    const fields = [...this.renderRoot.querySelectorAll<HTMLTextAreaElement>('.row:not(.written) textarea')];
    const now = this.renderRoot.querySelector<HTMLTextAreaElement>('textarea:focus');
    const after = fields.find(
      input => now && now.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    (after ?? fields[0])?.focus();
  }

  #save(target: string) {
    const {document} = this.scope!;
    // Excel reads UTF-8 only behind this mark.
    saveFile(
      `${document.id}-${target}.csv`,
      `\uFEFF${toCsv(toTable(document, target))}`,
      'text/csv;charset=utf-8',
    );
  }

  async #take(input: HTMLInputElement, target: string) {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    const reading = fromTable(this.scope!.document, target, fromCsv(await file.text()));
    if (!reading) {
      this._said = this.msg(str`${file.name} has no columns “key” and “${target}”: nothing was changed.`, {
        id: 'translations.refused',
      });
      return;
    }
    if (reading.count) this.edit(() => reading.document);
    this._said = this.msg(str`${reading.count} texts taken from ${file.name}.`, {id: 'translations.taken'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-translations': SequenceTranslations;
  }
}
