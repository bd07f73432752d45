import {str} from '@lit/localize/internal/str-tag.js';
import {type HostTypes, type Issue, canonical} from '@parcours/definition';
import {describeIssue} from '@parcours/definition/describe';
import {html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import type {FileChooseEvent} from '../events/file-choose-event.js';
import {alertIcon, downloadIcon} from '../icons/icons.js';
import {saveFile} from '../share/save-file.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {lineOf} from './line-of.js';
import {type Fix, fixOf} from './fix-of.js';
import {type FileReading, readFile, readValue} from './read-file.js';
import {type RefusedFile, refusedWords, syntaxWords} from './refused-words.js';
import {styles} from './sequence-json.styles.js';

/** Something to mend, and its line. */
interface Located {
  issue: Issue;
  line: number;
}

/**
 * @tag sequence-json
 * @summary The document itself: to read, copy, download, and to take from a file.
 * @event {EditEvent} sequence-edit - A file was imported.
 */
export class SequenceJson extends BuilderElement {
  static override styles = [base, control, styles];

  /** The host's own types. */
  @property({attribute: false}) hostTypes?: HostTypes | undefined;

  /** The file that was not taken. */
  @state() private _refused: RefusedFile | undefined;

  @state() private _isOver = false;

  @query('.issue') private _issue?: HTMLElement | null;
  @query('.code') private _code!: HTMLElement;

  constructor() {
    super();
    this.addEventListener('keydown', event => this.#onKey(event));
  }

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const refused = this._refused;
    const shown = refused && 'value' in refused ? refused.value : canonical(scope.document);
    const text = JSON.stringify(shown, null, 2);
    const found = (refused && 'issues' in refused ? refused.issues : scope.issues)
      .map(issue => ({issue, line: lineOf(shown, issue.path)}))
      .sort((a, b) => a.line - b.line);
    return html`
      <div class="bar">
        <sequence-copy-button .scope=${scope} .text=${text}></sequence-copy-button>
        <button class="act bordered" type="button" @click=${() => saveFile(`${scope.document.id}.json`, text, 'application/json')}>${downloadIcon}${this.msg('Download', {id: 'json.download'})}</button>
        ${
          scope.isReadonly
            ? nothing
            : html`<sequence-file-button look="bordered" accept=".json,application/json" label=${refused ? this.msg('Another file', {id: 'json.another'}) : this.msg('Import a file', {id: 'json.import'})} @file-choose=${({file}: FileChooseEvent) => this.#take(file)}></sequence-file-button>`
        }
      </div>
      <div role="status">${refused ? this.#renderRefused(refused) : nothing}</div>
      <div class="body ${found.length ? 'split' : ''}">
        ${found.length ? this.#renderIssues(found) : nothing}
        <div class="code ${this._isOver ? 'over' : ''}" tabindex="0" role="region" aria-label=${this.msg('The sequence as JSON', {id: 'json.code'})} @dragover=${this.#onOver} @dragleave=${() => (this._isOver = false)} @drop=${this.#onDrop}>
          ${text.split('\n').map((line, i) => this.#renderLine(line, i + 1, found, shown))}
        </div>
      </div>
    `;
  }

  #renderLine(words: string, number: number, found: readonly Located[], shown: unknown) {
    const here = found.filter(({line}) => line === number);
    const line = html`<code class="line ${here.length ? 'bad' : ''}" data-line=${number}>${words}</code>`;
    return here.length
      ? html`${line}${here.map(({issue}) => html`<div class="why">${alertIcon}<p>${describeIssue(issue, this.language)}</p>${this.#renderFix(issue, shown)}</div>`)}`
      : line;
  }

  #renderFix(issue: Issue, shown: unknown) {
    const fix = this.scope!.isReadonly ? undefined : fixOf(issue, shown);
    if (!fix) return nothing;
    const {kind, words} = fix;
    const name =
      kind === 'rename'
        ? this.msg(str`Use “${words}”`, {id: 'json.use'})
        : kind === 'write'
          ? this.msg(str`Write ${words}`, {id: 'json.write'})
          : this.msg(str`Leave out “${words}”`, {id: 'json.leave-out'});
    return html`<button class="act bordered" type="button" @click=${() => this.#mend(fix)}>${name}</button>`;
  }

  #renderRefused(refused: RefusedFile) {
    return html`
      <div class="refused">
        ${alertIcon}
        <p>
          <b>${refusedWords(refused, this.msg)}</b>
          ${this.msg('Your sequence is as it was.', {id: 'json.untouched'})}
        </p>
        <button class="act bordered" type="button" @click=${() => (this._refused = undefined)}>${this.msg('Back to mine', {id: 'json.back'})}</button>
        ${'syntax' in refused ? html`<p class="syntax">${syntaxWords(refused.syntax, this.msg)}</p>` : nothing}
      </div>
    `;
  }

  #renderIssues(found: readonly Located[]) {
    return html`
      <aside class="issues" aria-label=${this.msg('To mend', {id: 'list.issue'})}>
        <h2>${this.msg('To mend', {id: 'list.issue'})} <span class="muted">${found.length}</span></h2>
        <ul>
          ${found.map(
            ({issue, line}) =>
              html`<li><button class="issue" type="button" @focus=${() => this.#show(line)} @click=${() => this.#show(line)}><b>${this.msg(str`Line ${line}`, {id: 'json.line'})}</b><span class="muted small">${issue.path.join(' › ')}</span><span class="visually-hidden">${describeIssue(issue, this.language)}</span></button></li>`,
          )}
        </ul>
        <p class="muted small"><kbd>F8</kbd> ${this.msg('next', {id: 'json.next'})}</p>
      </aside>
    `;
  }

  #show(line: number) {
    this.renderRoot.querySelector(`[data-line="${line}"]`)?.scrollIntoView({block: 'center'});
  }

  /** F8 goes to the next thing to mend, and from the last one to the first. */
  #onKey(event: KeyboardEvent) {
    if (event.key !== 'F8') return;
    event.preventDefault();
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.issue')];
    const now = all.findIndex(one => one.matches(':focus'));
    (all[now + 1] ?? all[0])?.focus();
  }

  #onOver(event: DragEvent) {
    if (this.scope!.isReadonly) return;
    event.preventDefault();
    this._isOver = true;
  }

  #onDrop(event: DragEvent) {
    event.preventDefault();
    this._isOver = false;
    const file = event.dataTransfer?.files[0];
    if (file && !this.scope!.isReadonly) void this.#take(file);
  }

  async #take(file: File) {
    this.#accept(readFile(await file.text(), this.hostTypes), file.name);
    await this.updateComplete;
    this._issue?.focus();
  }

  /** Of a file, or of the sequence itself. What is left to mend has the focus next; a file without any is imported. */
  async #mend({mend}: Fix) {
    const refused = this._refused;
    if (refused && 'value' in refused)
      this.#accept(readValue(mend(refused.value), this.hostTypes), refused.name);
    else this.edit(mend);
    // The whole editor renders again for it, and this part comes last.
    await new Promise(requestAnimationFrame);
    (this._issue ?? this._code).focus();
  }

  #accept(reading: FileReading, name: string) {
    this._refused = 'document' in reading ? undefined : {...reading, name};
    if ('document' in reading) {
      // Under its own id it would be another sequence of the store.
      const {id} = this.scope!.document;
      this.edit(() => ({...reading.document, id}));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-json': SequenceJson;
  }
}
