import type {HostTypes} from '@parcours/definition';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {EditEvent} from '../events/edit-event.js';
import type {PlaceChooseEvent} from '../events/place-choose-event.js';
import {EditorModel} from '../editor-model.js';
import {SequenceChangeEvent} from '../events/sequence-change-event.js';
import {redoIcon, undoIcon} from '../icons/icons.js';
import {translator} from '../locale/translate.js';
import {firstPlace, pathOf, type Place} from '../place.js';
import type {Scope} from '../scope.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {styles} from './sequence-builder.styles.js';

/**
 * @tag sequence-builder
 * @summary The editor of a sequence: its form, its path, and the runner itself as the preview.
 * @event {SequenceChangeEvent} sequence-change - A person has changed the sequence.
 */
export class SequenceBuilder extends LitElement {
  static override styles = [tokens, base, control, styles];

  /** The sequence, in and out. Setting what was last emitted changes nothing. */
  @property({attribute: false}) definition?: unknown;

  /** BCP 47 tag of the interface's language; without it, the page's. */
  @property() locale = '';

  /** Shows the sequence without a way to change it. */
  @property({type: Boolean}) readonly = false;

  /** The host's own types of steps and questions. Read once. */
  @property({attribute: false}) hostTypes?: HostTypes;

  @state() private _place: Place | undefined;

  readonly #msg = translator(() => this.language);
  #model?: EditorModel;

  get language(): string {
    return this.locale || this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.#model) {
      this.#model = new EditorModel(this.hostTypes ? {types: this.hostTypes} : {});
      this.#model.subscribe(() => this.requestUpdate());
    }
    if (changed.has('definition') && this.definition !== undefined) this.#model.open(this.definition);
  }

  protected override render() {
    const document = this.#model?.document;
    if (!document || !this.#model) return nothing;
    const place = this._place && pathOf(this._place, document) ? this._place : firstPlace(document);
    const path = pathOf(place, document)!;
    const scope: Scope = {
      locale: this.language,
      content: document.locales.find(tag => this.language.startsWith(tag)) ?? document.locales[0],
      document,
      issues: this.#model.issues,
      advice: this.#model.advice,
      variables: [],
      isReadonly: this.readonly,
    };
    return html`
      <div class="frame" @sequence-edit=${this.#onEdit} @place-choose=${this.#onPlace} @keydown=${this.#onKey}>
        <header>
          <h1>${document.name[scope.content] ?? document.id}</h1>
          <button class="act only" type="button" aria-label=${this.#msg('Undo', {id: 'action.undo'})} ?disabled=${!this.#model.canUndo} @click=${() => this.#go('undo')}>${undoIcon}</button>
          <button class="act only" type="button" aria-label=${this.#msg('Redo', {id: 'action.redo'})} ?disabled=${!this.#model.canRedo} @click=${() => this.#go('redo')}>${redoIcon}</button>
        </header>
        <section class="editor" aria-label=${this.#msg('Editor', {id: 'pane.editor'})}>
          <sequence-step-editor .scope=${scope} .path=${path}></sequence-step-editor>
        </section>
        <main><sequence-path .scope=${scope} .place=${place}></sequence-path></main>
        <section class="preview" aria-label=${this.#msg('Preview', {id: 'pane.preview'})}>
          <sequence-preview .definition=${this.#model.valid} .locale=${scope.content} .place=${place}></sequence-preview>
        </section>
      </div>
    `;
  }

  #go(act: 'undo' | 'redo') {
    if (this.#model?.[act]()) this.#tell();
  }

  #tell() {
    const {definition, issues} = this.#model!;
    this.dispatchEvent(new SequenceChangeEvent(definition, issues));
  }

  #onEdit(event: EditEvent) {
    event.stopPropagation();
    if (!this.readonly && this.#model!.edit(event.command, {burst: event.burst})) this.#tell();
  }

  #onPlace(event: PlaceChooseEvent) {
    event.stopPropagation();
    this._place = event.place;
  }

  #onKey(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#go(event.shiftKey ? 'redo' : 'undo');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-builder': SequenceBuilder;
  }
}
