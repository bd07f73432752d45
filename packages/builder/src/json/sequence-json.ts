import {str} from '@lit/localize/internal/str-tag.js';
import {type HostTypes, type Issue, canonical} from '@parcours/definition';
import {describeIssue} from '@parcours/definition/describe';
import {css, html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {alertIcon, downloadIcon} from '../icons/icons.js';
import {saveFile} from '../share/save-file.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {lineOf} from './line-of.js';
import {type FileReading, readFile} from './read-file.js';

/**
 * @tag sequence-json
 * @summary The document itself: to read, copy, download, and to take from a file.
 * @event {EditEvent} sequence-edit - A file was imported.
 */
export class SequenceJson extends BuilderElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr);
        block-size: 100%;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 10px 20px;
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
      .refused {
        display: grid;
        gap: 8px;
        padding: 12px 20px;
        background: var(--_danger-soft);
      }
      .refused p {
        display: flex;
        align-items: center;
        gap: 8px;
        font-weight: 500;
      }
      .refused .icon {
        color: var(--_danger);
      }
      .refused ul {
        display: grid;
        gap: 4px;
        max-block-size: 160px;
        overflow: auto;
      }
      .issue {
        padding: 4px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
        cursor: pointer;
      }
      .issue:is(:hover, :focus) {
        background: var(--_field);
      }
      .code {
        overflow: auto;
        padding-block: 12px;
        font: 400 13px/26px var(--_mono);
      }
      .over {
        outline: 2px dashed var(--_accent-text);
        outline-offset: -8px;
      }
      .line {
        display: block;
        min-block-size: 26px;
        padding-inline: 12px 20px;
        white-space: pre;
      }
      .line::before {
        content: attr(data-line);
        display: inline-block;
        inline-size: 40px;
        margin-inline-end: 16px;
        color: var(--_muted);
        text-align: end;
      }
      .line.bad {
        background: var(--_danger-soft);
        box-shadow: inset 3px 0 var(--_danger);
      }
    `,
  ];

  /** The host's own types. */
  @property({attribute: false}) hostTypes?: HostTypes | undefined;

  /** The file that was not taken. */
  @state() private _refused: (Exclude<FileReading, {document: unknown}> & {name: string}) | undefined;

  @state() private _isOver = false;

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const refused = this._refused;
    const shown = refused && 'value' in refused ? refused.value : canonical(scope.document);
    const text = JSON.stringify(shown, null, 2);
    const issues = refused && 'issues' in refused ? refused.issues : scope.issues;
    const bad = new Set(issues.map(({path}) => lineOf(shown, path)));
    return html`
      <div class="bar">
        <sequence-copy-button .scope=${scope} .text=${text}></sequence-copy-button>
        <button class="act bordered" type="button" @click=${() => saveFile(`${scope.document.id}.json`, text, 'application/json')}>${downloadIcon}${this.msg('Download', {id: 'json.download'})}</button>
        ${
          scope.isReadonly
            ? nothing
            : html`<label class="act bordered file">${this.msg('Import a file', {id: 'json.import'})}<input type="file" accept=".json,application/json" @change=${this.#onFile} /></label>`
        }
      </div>
      <div role="status">${refused ? this.#renderRefused(refused, shown) : nothing}</div>
      <div class="code ${this._isOver ? 'over' : ''}" tabindex="0" role="region" aria-label=${this.msg('The sequence as JSON', {id: 'json.code'})} @dragover=${this.#onOver} @dragleave=${() => (this._isOver = false)} @drop=${this.#onDrop} @keydown=${this.#onKey}>
        ${text.split('\n').map((line, i) => html`<code class="line ${bad.has(i + 1) ? 'bad' : ''}" data-line=${i + 1}>${line}</code>`)}
      </div>
    `;
  }

  #renderRefused(refused: NonNullable<SequenceJson['_refused']>, shown: unknown) {
    const {name} = refused;
    return html`
      <div class="refused">
        <p>
          ${alertIcon}<span class="grow">${this.msg(str`${name} was not imported. Your sequence is as it was.`, {id: 'json.refused'})}</span>
          <button class="act bordered" type="button" @click=${() => (this._refused = undefined)}>${this.msg('Back to mine', {id: 'json.back'})}</button>
        </p>
        ${
          'syntax' in refused
            ? html`<p>${this.msg(str`It is not JSON: ${refused.syntax}`, {id: 'json.syntax'})}</p>`
            : html`<ul>${refused.issues.map(issue => this.#renderIssue(issue, lineOf(shown, issue.path)))}</ul>`
        }
      </div>
    `;
  }

  #renderIssue(issue: Issue, line: number) {
    return html`<li><button class="issue" type="button" @click=${() => this.#show(line)}>${this.msg(str`Line ${line}`, {id: 'json.line'})}: ${describeIssue(issue, this.language)}</button></li>`;
  }

  #show(line: number) {
    this.renderRoot.querySelector(`[data-line="${line}"]`)?.scrollIntoView({block: 'center'});
  }

  /** F8 goes to the next line with something to mend. */
  #onKey(event: KeyboardEvent) {
    if (event.key !== 'F8') return;
    event.preventDefault();
    const code = event.currentTarget as HTMLElement;
    const {top} = code.getBoundingClientRect();
    const bad = [...code.querySelectorAll('.bad')];
    const middle = top + code.clientHeight / 2;
    const next = bad.find(line => line.getBoundingClientRect().top > middle + 26) ?? bad[0];
    next?.scrollIntoView({block: 'center'});
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

  #onFile(event: Event & {target: HTMLInputElement}) {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void this.#take(file);
  }

  async #take(file: File) {
    const reading = readFile(await file.text(), this.hostTypes);
    if (!('document' in reading)) {
      this._refused = {...reading, name: file.name};
      return;
    }
    this._refused = undefined;
    // Under its own id it would be another sequence of the store.
    const {id} = this.scope!.document;
    this.edit(() => ({...reading.document, id}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-json': SequenceJson;
  }
}
