import {str} from '@lit/localize/internal/str-tag.js';
import {resolveText, type SequenceDefinition} from '@parcours/definition';
import {describeIssue} from '@parcours/definition/describe';
import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderRoot} from '../builder-root.js';
import {newSequenceId} from '../ids/free-id.js';
import {suffixed} from '../commands/suffixed.js';
import type {MenuChooseEvent} from '../events/menu-choose-event.js';
import type {SequenceCreateEvent} from '../events/sequence-create-event.js';
import type {FileChooseEvent} from '../events/file-choose-event.js';
import {SequenceOpenEvent} from '../events/sequence-open-event.js';
import {
  alertIcon,
  closeIcon,
  copyIcon,
  listIcon,
  mailIcon,
  moreIcon,
  plusIcon,
  searchIcon,
  smileIcon,
  starIcon,
} from '../icons/icons.js';
import {readFile} from '../json/read-file.js';
import {type RefusedFile, refusedWords, syntaxWords} from '../json/refused-words.js';
import {languageName} from '../locale/language-name.js';
import {renderSteps} from '../path/render-steps.js';
import type {SequenceGallery} from '../sequence-gallery/sequence-gallery.js';
import {indexedDbStore} from '../store/indexed-db-store.js';
import type {SequenceStore, SequenceToSave, StoredSequence} from '../store/sequence-store.js';
import {allChannels, type Channel, usualPage} from '../scope.js';
import {base} from '../theme/base.styles.js';
import {bone} from '../theme/bone.styles.js';
import {control} from '../theme/control.styles.js';
import {field} from '../theme/field.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {relativeTime} from './relative-time.js';
import {styles} from './sequence-list.styles.js';
import {TabsController} from './tabs-controller.js';
import {speaksOf, type Summary, summaryOf} from './summary.js';

/** What was done with a sequence. */
interface Done {
  words: string;
  /** Which sequence it brings back, and how; resolves with whether it did. */
  undo?: {id: string; act: () => Promise<boolean>};
}

/**
 * @tag sequence-list
 * @summary An owner's sequences: find, open, duplicate, archive, delete; and begin another one.
 * @event {SequenceOpenEvent} sequence-open - A sequence is to be edited: one of the list, or a new one.
 */
export class SequenceList extends BuilderRoot {
  static override styles = [tokens, base, bone, control, field, styles];

  /** Where the sequences are kept: by default this browser. */
  @property({attribute: false}) store: SequenceStore = indexedDbStore();

  /** The ways in which the host can send an invitation. */
  @property({attribute: false}) channels: readonly Channel[] = allChannels;

  /** Name of the business, for new sequences. */
  @property() name = '';

  /** The business's colour, `#rrggbb`, for new sequences. */
  @property() accent = '';

  /** Address of the page that runs sequences, for the previews of templates; `{sequence}` stands for the id. */
  @property({attribute: 'page-url'}) pageUrl: string = usualPage();

  @state() private _sequences: readonly StoredSequence[] | undefined;
  @state() private _isOutOfReach = false;
  @state() private _query = '';
  @state() private _showsArchived = false;

  /** What was done last, in words, and how it is taken back; then what can still be taken back from before. */
  @state() private _done: readonly Done[] = [];

  /** The file that was not imported. */
  @state() private _refused: RefusedFile | undefined;

  @query('sequence-gallery') private _gallery!: SequenceGallery;

  readonly #tabs = new TabsController(this, () => void this.refresh());

  /** Reads the store again. */
  async refresh() {
    try {
      this._sequences = await this.store.list();
      this._isOutOfReach = false;
    } catch {
      this._isOutOfReach = true;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('store')) void this.refresh();
  }

  protected override render() {
    const all = this._sequences;
    return html`
      <div class="page" lang=${this.language} dir=${this.direction}>
        ${this._isOutOfReach ? this.#renderOutOfReach() : !all ? this.#renderLoading() : all.length ? this.#renderList(all) : this.#renderFirst()}
      </div>
      <sequence-gallery .pageUrl=${this.pageUrl} .locale=${this.language} .channels=${this.channels} .name=${this.name} .accent=${this.accent} .taken=${new Set(all?.map(({id}) => id))} @sequence-create=${({definition}: SequenceCreateEvent) => this.#begin(definition)}></sequence-gallery>
      <div class="toasts" role="status" aria-atomic="false" lang=${this.language} dir=${this.direction}>
        ${repeat(
          this._done,
          done => done,
          done => this.#renderToast(done),
        )}
      </div>
    `;
  }

  protected override updated() {
    for (const dot of this.renderRoot.querySelectorAll<HTMLElement>('.dot'))
      dot.style.background = dot.dataset['accent'] ?? '';
  }

  #renderLoading() {
    return html`
      <p class="visually-hidden" role="status">${this.msg('Reading your sequences…', {id: 'list.loading'})}</p>
      ${[1, 2, 3].map(() => html`<div class="bone"></div>`)}
    `;
  }

  #renderList(all: readonly StoredSequence[]) {
    const shown = all
      .map(summaryOf)
      .filter(one => one.isArchived === this._showsArchived && speaksOf(one, this._query))
      .sort((a, b) => b.changed.localeCompare(a.changed));
    const archived = all.filter(({isArchived}) => isArchived).length;
    const search = this.msg('Search', {id: 'list.search'});
    return html`
      <div class="head">
        <h1>${this.msg('Sequences', {id: 'list.title'})}</h1>
        <div class="search">${searchIcon}<input class="input" type="search" aria-label=${search} placeholder=${search} .value=${this._query} @input=${({target}: InputEvent & {target: HTMLInputElement}) => (this._query = target.value)} /></div>
        ${this.#renderImport()} ${this.#renderCreate()}
      </div>
      ${this.#renderRefused()} ${shown.length ? this.#renderHeadings() : nothing}
      <ul>
        ${repeat(
          shown,
          ({id}) => id,
          one => this.#renderRow(one),
        )}
      </ul>
      ${shown.length ? nothing : html`<p class="muted">${this._query ? this.msg('No sequence is called that.', {id: 'list.none'}) : this._showsArchived ? this.msg('None is archived.', {id: 'list.none-archived'}) : this.msg('All of them are archived.', {id: 'list.all-archived'})}</p>`}
      ${
        archived || this._showsArchived
          ? html`<div><button class="act" type="button" aria-pressed=${this._showsArchived} @click=${() => (this._showsArchived = !this._showsArchived)}>${this._showsArchived ? this.msg('Back to the sequences in use', {id: 'list.in-use'}) : this.msg(str`Archived: ${archived}`, {id: 'list.archived'})}</button></div>`
          : nothing
      }
    `;
  }

  /** For the eye: each row says by itself what stands in it. */
  #renderHeadings() {
    return html`
      <div class="row headings" aria-hidden="true">
        <span>${this.msg('Name', {id: 'field.name'})}</span>
        <span>${this.msg('Path', {id: 'pane.path'})}</span>
        <span>${this.msg('Languages', {id: 'field.languages'})}</span>
        <span>${this.msg('Changed', {id: 'list.changed'})}</span>
        <span class="acts"></span>
      </div>
    `;
  }

  #renderRow(one: Summary) {
    const name = resolveText(one.name, this.language, one.locales[0] ?? 'en')?.text ?? one.id;
    const items = [
      {
        value: 'archive',
        label: one.isArchived
          ? this.msg('Put back in use', {id: 'list.restore'})
          : this.msg('Archive', {id: 'list.archive'}),
      },
      {value: 'delete', label: this.msg('Delete', {id: 'list.delete'})},
    ];
    const languages = one.locales.map(tag => languageName(tag, this.language)).join(', ');
    return html`
      <li class="row" data-sequence=${one.id}>
        <div class="what">
          <span class="dot" data-accent=${one.accent}></span>
          <button class="open" type="button" @click=${() => this.dispatchEvent(new SequenceOpenEvent(one.id))}>${name}</button>
          <span class="muted small">${one.business}</span>
        </div>
        ${renderSteps(one.channel, one.steps, this.msg(str`${one.steps.length} steps`, {id: 'list.steps'}))}
        <span class="muted languages">${languages}</span>
        <span class="muted changed">${relativeTime(one.changed, this.language)}</span>
        <div class="acts">
          <button class="act only" type="button" aria-label=${this.msg(str`Duplicate: ${name}`, {id: 'list.duplicate'})} @click=${() => void this.#duplicate(one.id)}>${copyIcon}</button>
          <sequence-menu label=${this.msg(str`Archive or delete: ${name}`, {id: 'list.acts'})} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => void (value === 'delete' ? this.#delete(one.id) : this.#archive(one.id))}>${moreIcon}</sequence-menu>
        </div>
      </li>
    `;
  }

  #renderFirst() {
    return html`
      <div class="first">
        <div class="tiles" aria-hidden="true"><span>${mailIcon}</span><span>${listIcon}</span><span>${starIcon}</span><span>${smileIcon}</span></div>
        <h1>${this.msg('Your first sequence', {id: 'list.first'})}</h1>
        <p class="muted">${this.msg('A message, a few questions, then a thank-you. Satisfied customers leave a review; the others talk to you first.', {id: 'list.first-note'})}</p>
        <div class="acts">${this.#renderCreate()} ${this.#renderImport()}</div>
        ${this.#renderRefused()}
        <p class="muted small">${this.msg('Sixteen trades, in French and in English. It takes about ten minutes.', {id: 'list.first-count'})}</p>
      </div>
    `;
  }

  #renderCreate() {
    return html`<button class="act primary" type="button" @click=${() => void this._gallery.show()}>${plusIcon}${this.msg('Create a sequence', {id: 'list.create'})}</button>`;
  }

  #renderImport() {
    return html`<sequence-file-button accept=".json,application/json" label=${this.msg('Import a file', {id: 'json.import'})} @file-choose=${({file}: FileChooseEvent) => this.#import(file)}></sequence-file-button>`;
  }

  /** Why a file was not imported, as far as that helps: the JSON view of a sequence shows each line. */
  #renderRefused() {
    const refused = this._refused;
    const issues = refused && 'issues' in refused ? refused.issues.slice(0, 5) : [];
    return html`
      <div class=${refused ? nothing : 'visually-hidden'} role="status">
        ${
          refused
            ? html`<div class="refused">
                <p>${alertIcon}<b>${refusedWords(refused, this.msg)}</b></p>
                <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${this.#onRefusedClose}>${closeIcon}</button>
                ${'syntax' in refused ? html`<p>${syntaxWords(refused.syntax, this.msg)}</p>` : nothing}
                ${issues.map(issue => html`<p>${describeIssue(issue, this.language)} <code>${issue.path.join(' › ')}</code></p>`)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderOutOfReach() {
    return html`
      <div class="first">
        <h1>${this.msg('Your sequences cannot be reached', {id: 'open.offline'})}</h1>
        <p class="muted">${this.msg('Nothing is lost. Try again when you are back online.', {id: 'open.offline-note'})}</p>
        <button class="act bordered" type="button" @click=${() => void this.refresh()}>${this.msg('Try again', {id: 'action.again'})}</button>
      </div>
    `;
  }

  #renderToast(done: Done) {
    const {words, undo} = done;
    return html`
      <div class="toast">
        <p>${words}</p>
        ${undo ? html`<button class="act" type="button" @click=${() => void this.#undo(done, undo)}>${this.msg('Undo', {id: 'action.undo'})}</button>` : nothing}
      </div>
    `;
  }

  /** To where the file was chosen, as the button that was pressed is gone. */
  async #onRefusedClose() {
    this._refused = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector('sequence-file-button')?.focus();
  }

  /** What had the focus is gone with its row. */
  async #focus(selector: string) {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    (found ?? this.renderRoot.querySelector<HTMLElement>('.search input, .act.primary'))?.focus();
  }

  #called(id: string) {
    const {name, locales} = summaryOf(this.#stored(id));
    return resolveText(name, this.language, locales[0] ?? 'en')?.text ?? id;
  }

  #stored(id: string) {
    return this._sequences!.find(one => one.id === id)!;
  }

  /** Does something with the store, and shows what it has then. */
  async #do(act: () => Promise<unknown>) {
    let isDone = true;
    try {
      await act();
    } catch {
      isDone = false;
    }
    await this.refresh();
    if (!isDone)
      this.#say({
        words: this.msg('That could not be done. Your sequences are unchanged.', {id: 'list.failed'}),
      });
    return isDone && !this._isOutOfReach;
  }

  async #duplicate(id: string) {
    const words = this.msg(str`“${this.#called(id)}” was duplicated.`, {id: 'list.duplicated'});
    const definition = this.#stored(id).definition as {name?: unknown};
    const other = newSequenceId(id, new Set(this._sequences!.map(one => one.id)));
    const name = suffixed(definition.name, this.msg('(copy)', {id: 'list.copy'}));
    if (await this.#save({id: other, definition: {...definition, id: other, name}})) this.#say({words});
  }

  async #archive(id: string) {
    const {isArchived = false} = this.#stored(id);
    const name = this.#called(id);
    const words = isArchived
      ? this.msg(str`“${name}” is in use again.`, {id: 'list.restored'})
      : this.msg(str`“${name}” was archived.`, {id: 'list.was-archived'});
    if (!(await this.#putAway(id, !isArchived))) return;
    this.#say({words, undo: {id, act: () => this.#putAway(id, isArchived)}});
    await this.#focus('.toast button');
  }

  #putAway(id: string, isArchived: boolean) {
    return this.#do(async () => {
      // As it is by now: somebody may have edited it since the list was read.
      const {definition, version: base} = (await this.store.load(id)) ?? this.#stored(id);
      await this.#tell({id, definition, base, isArchived});
    });
  }

  #save(sequence: SequenceToSave) {
    return this.#do(() => this.#tell(sequence));
  }

  /** Saves, and tells the owner's other tabs. */
  async #tell(sequence: SequenceToSave) {
    this.#tabs.tell(await this.store.save(sequence));
  }

  async #delete(id: string) {
    const {definition, isArchived = false} = this.#stored(id);
    const words = this.msg(str`“${this.#called(id)}” was deleted.`, {id: 'list.deleted'});
    if (!(await this.#do(() => this.store.remove(id)))) return;
    this.#say({words, undo: {id, act: () => this.#save({id, definition, isArchived})}});
    await this.#focus('.toast button');
  }

  /** Says what was done. Of what was said before, the last stays that can be taken back, of another sequence. */
  #say(done: Done) {
    const kept = this._done.find(({undo}) => undo && undo.id !== done.undo?.id);
    this._done = [done, ...(kept ? [kept] : [])];
  }

  async #undo(done: Done, {id, act}: NonNullable<Done['undo']>) {
    if (!(await act())) return;
    this._done = this._done.filter(other => other !== done);
    await this.#focus(`[data-sequence="${id}"] .open`);
  }

  /** A sequence of another place, under its own id where that is free here. */
  async #import(file: File) {
    const reading = readFile(await file.text(), globalThis.parcoursRegistry);
    if (!('document' in reading)) {
      this._refused = {...reading, name: file.name};
      return;
    }
    const {document} = reading;
    const taken = new Set(this._sequences!.map(({id}) => id));
    const id = taken.has(document.id) ? newSequenceId(document.id, taken) : document.id;
    await this.#begin({...document, id});
  }

  async #begin(definition: SequenceDefinition) {
    const {id} = definition;
    this._refused = undefined;
    if (await this.#save({id, definition})) this.dispatchEvent(new SequenceOpenEvent(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-list': SequenceList;
  }
}
