import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type PropertyValues} from 'lit';
import {query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderElement} from '../builder-element.js';
import {at, keyOf} from '../commands/path.js';
import {confirm, translate} from '../commands/translate.js';
import {stepKinds} from '../editors/index.js';
import type {FileChooseEvent} from '../events/file-choose-event.js';
import {chevronIcon, documentIcon, downloadIcon, mailIcon, slidersIcon, smileIcon} from '../icons/icons.js';
import {languageName} from '../locale/language-name.js';
import {languageSelect} from '../locale/language-select.js';
import {placeName} from '../saving/place-name.js';
import {sectionName} from '../saving/section-name.js';
import {saveFile} from '../share/save-file.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {field} from '../theme/field.styles.js';
import {changedWords, type WordChange} from './changed-words.js';
import {fromCsv, toCsv} from './csv.js';
import {styles} from './sequence-translations.styles.js';
import {fromTable, sectionOf, toTable, type TranslationRow, translationRows} from './translation-rows.js';

type Filter = 'all' | 'missing' | 'stale';

/**
 * @tag sequence-translations
 * @summary The texts side by side, the source at the start: what is missing or stale is counted, listed, and found.
 * @event {EditEvent} sequence-edit - A translation was written.
 */
export class SequenceTranslations extends BuilderElement {
  static override styles = [base, control, field, styles];

  /** The language that is written. */
  @state() private _target: string | undefined;
  @state() private _filter: Filter = 'all';
  @state() private _said = '';

  @query('.rows') private _list?: HTMLElement;

  /** What was written since the filter was chosen: it stays in sight, though there is nothing to do any more. */
  readonly #written = new Set<string>();

  /** The field that was written in last: the next one comes after it. */
  #last: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', event => this.#onKey(event));
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('_filter') || changed.has('_target')) this.#written.clear();
  }

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const [source, ...others] = scope.document.locales;
    if (!others.length)
      return html`<p class="bar muted">${this.msg('The sequence speaks one language. Add another one in its settings.', {id: 'translations.one'})}</p>`;
    const target = this.#target!;
    const rows = translationRows(scope.document, target);
    const shown = rows.filter(
      ({key, state}) => this._filter === 'all' || state === this._filter || this.#written.has(key),
    );
    return html`
      ${this.#renderBar(rows, others, target)}
      <div class="rows" tabindex="0" role="region" aria-label=${this.msg('Translations', {id: 'translations.title'})} @focusin=${this.#onFocus}>
        <div class="columns" aria-hidden="true">
          <span>${this.msg('Where', {id: 'versions.where'})}</span>
          <span>${languageName(source, this.language)} <span class="tag">${this.msg('Source', {id: 'languages.source'})}</span></span>
          <span>${languageName(target, this.language)} <span class="muted">${this.#progress(rows)}</span></span>
        </div>
        ${shown.length ? this.#renderSections(shown, source, target) : html`<p class="none muted">${this.msg('Nothing to do here.', {id: 'translations.nothing'})}</p>`}
      </div>
    `;
  }

  #renderBar(rows: readonly TranslationRow[], others: readonly string[], target: string) {
    const count = (wanted: TranslationRow['state']) => rows.filter(({state}) => state === wanted).length;
    const filters = [
      {filter: 'all', name: this.msg(str`All ${rows.length}`, {id: 'translations.all'})},
      {
        filter: 'missing',
        name: this.msg(str`To translate ${count('missing')}`, {id: 'translations.count-missing'}),
      },
      {
        filter: 'stale',
        name: this.msg(str`To read over ${count('stale')}`, {id: 'translations.count-stale'}),
      },
    ] as const;
    const isReadonly = this.scope!.isReadonly;
    return html`
      <div class="bar">
        ${
          others.length > 1
            ? languageSelect(
                {
                  name: this.msg('Language to translate into', {id: 'translations.target'}),
                  locales: others,
                  chosen: target,
                  language: this.language,
                  look: 'input',
                },
                locale => (this._target = locale),
              )
            : nothing
        }
        <div class="segments" role="group" aria-label=${this.msg('Texts shown', {id: 'translations.shown'})}>
          ${filters.map(({filter, name}) => html`<button type="button" aria-pressed=${filter === this._filter} @click=${() => (this._filter = filter)}>${name}</button>`)}
        </div>
        ${rows.some(({state}) => state !== 'written') ? html`<button class="act bordered" type="button" aria-keyshortcuts="F8" @click=${this.#next}>${chevronIcon}${this.msg('Next to do', {id: 'translations.next'})} <kbd aria-hidden="true">F8</kbd></button>` : nothing}
        <span class="grow"></span>
        <button class="act" type="button" @click=${() => this.#save(target)}>${downloadIcon}${this.msg('Export CSV', {id: 'translations.export'})}</button>
        ${isReadonly ? nothing : html`<sequence-file-button accept=".csv,text/csv" label=${this.msg('Import CSV', {id: 'translations.import'})} @file-choose=${({file}: FileChooseEvent) => this.#take(file, target)}></sequence-file-button>`}
        <p class="said hint" role="status">${this._said}</p>
      </div>
    `;
  }

  #renderSections(rows: readonly TranslationRow[], source: string, target: string) {
    const sections = new Map<string, TranslationRow[]>();
    for (const row of rows) {
      const key = keyOf(sectionOf(row.path));
      sections.set(key, [...(sections.get(key) ?? []), row]);
    }
    return repeat(
      sections,
      ([key]) => key,
      ([, of]) => this.#renderSection(of, source, target),
    );
  }

  #renderSection(rows: readonly TranslationRow[], source: string, target: string) {
    const section = sectionOf(rows[0]!.path);
    const name = sectionName(section, this.scope!.document, text => this.words(text as never), this.msg);
    return html`
      <section>
        <h2>${this.#icon(section)}${name}</h2>
        ${repeat(
          rows,
          ({key}) => key,
          row => this.#renderRow(row, section.length, source, target),
        )}
      </section>
    `;
  }

  #icon([part, which]: TranslationRow['path']) {
    if (part === undefined) return slidersIcon;
    if (part === 'message') return mailIcon;
    if (part === 'thankYou') return smileIcon;
    const type = at(this.scope!.document, ['steps', which!, 'type']);
    return stepKinds.get(String(type))?.icon ?? documentIcon;
  }

  #renderRow(row: TranslationRow, within: number, from: string, to: string) {
    const {key, path, source, target, state} = row;
    const {document, isReadonly} = this.scope!;
    // Under its question, a field goes without the question's name.
    const known = path[within] === 'questions' ? within + 2 : within;
    const place = placeName(path, document, text => this.words(text as never), this.msg, known);
    const change = row.before === undefined ? undefined : changedWords(row.before, source);
    return html`
      <div class="row ${state}">
        <p class="where muted" id=${key}>${place}</p>
        <p class="source" id="${key}-source" lang=${from} dir="auto">${change ? change.pieces.map(({words, isNew}) => (isNew ? html`<mark class="new">${words}</mark>` : words)) : source}</p>
        <div>
          <textarea class="input" rows=${rowsFor(target || source)} lang=${to} dir="auto" aria-labelledby="${key} ${key}-source" aria-describedby=${state === 'written' ? nothing : `${key}-remark`} placeholder=${this.msg('Until this is written, customers see the source', {id: 'translations.placeholder'})} .value=${live(target)} ?readonly=${isReadonly} @input=${(event: InputEvent & {target: HTMLTextAreaElement}) => this.#write(row, to, event.target.value)}></textarea>
          ${state === 'written' ? nothing : this.#renderRemark(row, change, to)}
        </div>
      </div>
    `;
  }

  #renderRemark({key, path, state}: TranslationRow, change: WordChange | undefined, to: string) {
    const isStale = state === 'stale';
    return html`
      <div class="remark">
        <span class="tag warn">${isStale ? this.msg('To read over', {id: 'translations.stale'}) : this.msg('To translate', {id: 'translations.missing'})}</span>
        <p class="hint" id="${key}-remark">${isStale ? this.#reason(change) : nothing}</p>
        ${isStale && !this.scope!.isReadonly ? html`<button class="act" type="button" @click=${() => this.edit(confirm(path, to))}>${this.msg('Still right', {id: 'translations.confirm'})}</button>` : nothing}
      </div>
    `;
  }

  /** Why a translation is to be read over. */
  #reason(change: WordChange | undefined): string {
    if (!change) return this.msg('The source has changed since.', {id: 'translations.changed'});
    const {pieces, lost} = change;
    const reasons = [
      ...(pieces.some(({isNew}) => isNew)
        ? [this.msg('The underlined words of the source are new.', {id: 'translations.gained'})]
        : []),
      ...(lost.length
        ? [this.msg(str`It no longer says “${lost.join(' … ')}”.`, {id: 'translations.lost'})]
        : []),
    ];
    // Where only spaces differ, there is no word to show.
    return reasons.length ? reasons.join(' ') : this.#reason(undefined);
  }

  #progress(rows: readonly TranslationRow[]) {
    const written = rows.filter(({state}) => state === 'written').length;
    return this.msg(str`${written} of ${rows.length}`, {id: 'translations.progress'});
  }

  get #target() {
    const [, ...others] = this.scope!.document.locales;
    return this._target && others.includes(this._target) ? this._target : others[0];
  }

  #write({key, path}: TranslationRow, locale: string, words: string) {
    this.#written.add(key);
    this.edit(translate(path, locale, words), `${key}/${locale}`);
  }

  #onFocus({target}: FocusEvent) {
    if (target instanceof HTMLTextAreaElement) this.#last = target;
  }

  #onKey(event: KeyboardEvent) {
    // As in the JSON. Alt and a letter write letters of their own on Macs and in Polish.
    if (event.key !== 'F8') return;
    event.preventDefault();
    this.#next();
  }

  /** Goes to the next text with something to do, from where one wrote last; after the last one, to the first. */
  #next() {
    const fields = [...this._list!.querySelectorAll<HTMLElement>('.row:not(.written) textarea')];
    const last = this.#last;
    const after = fields.find(
      input => last && last.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const next = after ?? fields[0];
    next?.focus({preventScroll: true});
    next?.scrollIntoView({block: 'center'});
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

  async #take(file: File, target: string) {
    const table = fromCsv(await file.text());
    // As it is by now: one may have gone on writing.
    const reading = fromTable(this.scope!.document, target, table);
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

/** About as many lines as the words take, where the browser does not measure the field by itself. */
const rowsFor = (words: string) =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 56)), 0);

declare global {
  interface HTMLElementTagNameMap {
    'sequence-translations': SequenceTranslations;
  }
}
