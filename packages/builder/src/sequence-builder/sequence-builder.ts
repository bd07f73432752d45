import {version} from '@parcours/runner/version';
import type {HostTypes, Issue, SequenceDefinition} from '@parcours/definition';
import {describeIssue} from '@parcours/definition/describe';
import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {at} from '../commands/path.js';
import {stepKindsWith} from '../editors/index.js';
import type {View} from '../bar/sequence-bar.js';
import type {BarActEvent, ContentChooseEvent} from '../events/bar-act-event.js';
import type {EditEvent} from '../events/edit-event.js';
import type {PlaceChooseEvent} from '../events/place-choose-event.js';
import {BuilderRoot} from '../builder-root.js';
import {EditorModel} from '../editor-model.js';
import type {StepEditor} from '../editors/step-editor/step-editor.js';
import type {SequenceShortcuts} from '../shortcuts/sequence-shortcuts.js';
import type {SequenceShare} from '../share/sequence-share.js';
import {SavingController} from '../saving/saving-controller.js';
import {asOtherVersion} from '../saving/as-other-version.js';
import type {SequenceVersions} from '../saving/sequence-versions.js';
import type {VersionKeepEvent} from '../saving/version-keep-event.js';
import {indexedDbStore} from '../store/indexed-db-store.js';
import type {SequenceStore} from '../store/sequence-store.js';
import {SequenceChangeEvent} from '../events/sequence-change-event.js';
import {SequenceLintEvent} from '../events/sequence-lint-event.js';
import {SequenceOpenEvent} from '../events/sequence-open-event.js';
import {SequenceSaveEvent} from '../events/sequence-save-event.js';
import {alertIcon, pencilIcon, phoneIcon, routeIcon} from '../icons/icons.js';
import {firstPlace, pathOf, type Place} from '../place.js';
import {allChannels, type Channel, type Scope} from '../scope.js';
import {questionKindsWith} from '../questions/index.js';
import {variablesAt} from '../variables.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {styles} from './sequence-builder.styles.js';

type Pane = 'editor' | 'path' | 'preview';

/**
 * @tag sequence-builder
 * @summary The editor of a sequence: its form, its path, and the runner itself as the preview.
 * @event {SequenceChangeEvent} sequence-change - A person has changed the sequence.
 * @event {SequenceLintEvent} sequence-lint - A person's change has brought other advice.
 * @event {SequenceOpenEvent} sequence-open - A copy was made of a sequence that is only read: its id in the store.
 * @event {SequencePublishEvent} sequence-publish - A person wants customers to see this version.
 * @event {SequenceSaveEvent} sequence-save - The store has what is on the screen.
 */
export class SequenceBuilder extends BuilderRoot {
  static override styles = [tokens, base, control, styles];

  /** The sequence, in and out. Setting what was last emitted changes nothing. */
  @property({attribute: false}) definition?: unknown;

  /** Id of the sequence to take from the store. Not needed where `definition` is set. */
  @property() sequence = '';

  /** Where every change is saved as it is typed: by default this browser. `null` where the page saves by itself. */
  @property({attribute: false}) store: SequenceStore | null = indexedDbStore();

  /** The ways in which the host can send an invitation; a sequence that has another keeps it. */
  @property({attribute: false}) channels: readonly Channel[] = allChannels;

  /** Address of the owner's list: without it, there is no way back. */
  @property({attribute: 'back-url'}) backUrl = '';

  /** Address of the page that runs sequences, for links and QR codes; `{sequence}` stands for the id. */
  @property({attribute: 'page-url'}) pageUrl: string = `${location.origin}/s/{sequence}`;

  /** Address of a sequence's JSON, for snippets; `{sequence}` stands for the id. */
  @property({attribute: 'definition-url'}) definitionUrl = '/sequences/{sequence}.json';

  /** Address of the runner's file, for snippets. */
  @property({attribute: 'runner-url'}) runnerUrl: string =
    `https://cdn.jsdelivr.net/npm/@parcours/runner@${version}/dist/cdn/parcours.js`;

  /** Shows the sequence without a way to change it. */
  @property({type: Boolean}) readonly = false;

  /** The host's own types of steps and questions: by default those that the page has registered. Set it before the definition. */
  @property({attribute: false}) hostTypes: HostTypes | undefined = globalThis.parcoursRegistry;

  /** The path with its editor and preview, the texts side by side, or the document itself. */
  @state() private _view: View = 'path';

  /** The language that one writes in, once somebody has chosen one. */
  @state() private _content: string | undefined;

  @state() private _place: Place | undefined;

  /** Which pane is seen where there is no room for all. */
  @state() private _pane: Pane = 'path';

  @query('sequence-step-editor') private _editor?: StepEditor;
  @query('sequence-share') private _share?: SequenceShare;
  @query('sequence-shortcuts') private _shortcuts?: SequenceShortcuts;
  @query('sequence-versions') private _versions?: SequenceVersions;

  readonly #saving = new SavingController(this, ({definition, version}) =>
    this.dispatchEvent(new SequenceSaveEvent(definition, version)),
  );
  #model?: EditorModel;
  #scope?: {key: readonly unknown[]; scope: Scope};
  /** The advice that was told last. */
  #told = '[]';

  protected override willUpdate(changed: PropertyValues<this>) {
    // Types that come after the element, and before what is made of them, are in time.
    const isAnew = !this.#model || (changed.has('hostTypes') && !this.#model.document);
    if (isAnew) {
      this.#model = new EditorModel(this.hostTypes ? {types: this.hostTypes} : {});
      this.#model.subscribe(() => this.requestUpdate());
    }
    const {definition, sequence} = this;
    const model = this.#model!;
    if ((isAnew || changed.has('definition')) && definition !== undefined && !model.says(definition))
      void this.#saving.open(model, idOf(definition) ?? sequence, definition);
    else if ((isAnew || changed.has('sequence')) && sequence && definition === undefined)
      void this.#saving.open(model, sequence);
  }

  protected override render() {
    const document = this.#model?.document;
    if (!document || !this.#model) return this.#renderNothing();
    const {saver} = this.#saving;
    const place = this._place && pathOf(this._place, document) ? this._place : firstPlace(document);
    const scope = this.#scopeOf(this.#model, document, place);
    return html`
      <div class="frame" lang=${this.language} dir=${this.direction} data-pane=${this._pane} data-view=${this._view} @sequence-edit=${this.#onEdit} @sequence-undo=${() => this.#go('undo')} @place-choose=${this.#onPlace} @keydown=${this.#onKey}>
        <sequence-bar .scope=${scope} .view=${this._view} .backUrl=${this.backUrl} .canUndo=${this.#model.canUndo} .canRedo=${this.#model.canRedo} .canShare=${!!this.#model.valid} .canCopy=${!!this.store} @bar-act=${this.#onAct} @content-choose=${({locale}: ContentChooseEvent) => (this._content = locale)}>
          ${
            saver
              ? html`<sequence-save-status .scope=${scope} .state=${saver.state} .isKept=${saver.isKept} @versions-open=${() => this._versions?.show()}></sequence-save-status>`
              : nothing
          }
        </sequence-bar>
        ${
          saver?.recovered
            ? html`<sequence-recovered-line .scope=${scope} .changed=${saver.recovered.changed} @recovered-take=${() => saver.takeUp()} @recovered-forget=${() => void saver.forget()}></sequence-recovered-line>`
            : nothing
        }
        ${saver?.theirs ? html`<sequence-versions .scope=${scope} .theirs=${saver.theirs} @version-keep=${this.#onVersionKeep}></sequence-versions>` : nothing}
        <sequence-share .scope=${scope} .definition=${this.#model.valid} .pageUrl=${this.pageUrl} .definitionUrl=${this.definitionUrl} .runnerUrl=${this.runnerUrl}></sequence-share>
        ${this._view === 'translations' ? html`<sequence-translations class="view" .scope=${scope}></sequence-translations>` : nothing}
        <sequence-shortcuts .scope=${scope}></sequence-shortcuts>
        ${this._view === 'json' ? html`<sequence-json class="view" .scope=${scope} .hostTypes=${this.hostTypes}></sequence-json>` : nothing}
        ${this.#renderPanes()}
        <section class="editor" aria-label=${this.msg('Editor', {id: 'pane.editor'})}>
          <sequence-step-editor .scope=${scope} .place=${place}></sequence-step-editor>
        </section>
        <main aria-label=${this.msg('Path', {id: 'pane.path'})} @shortcuts-open=${() => this._shortcuts?.show()}><sequence-path .scope=${scope} .place=${place}></sequence-path></main>
        <section class="preview" aria-label=${this.msg('Preview', {id: 'pane.preview'})}>
          <sequence-preview .scope=${scope} .definition=${this.#model.valid} .place=${place} .pageUrl=${this.pageUrl}></sequence-preview>
        </section>
      </div>
    `;
  }

  /** The same object as before where nothing is different, so that a change of the store's state renders no form again. */
  #scopeOf({issues, advice}: EditorModel, document: SequenceDefinition, place: Place): Scope {
    const {language: locale, channels, hostTypes, readonly: isReadonly} = this;
    const content = this.#contentOf(document);
    const key = [locale, content, document, issues, advice, place, channels, hostTypes, isReadonly];
    if (!this.#scope || key.some((part, i) => part !== this.#scope!.key[i])) {
      const scope = {
        locale,
        content,
        document,
        issues,
        advice,
        variables: variablesAt(place, document, content),
        channels,
        stepKinds: stepKindsWith(hostTypes, locale),
        questionKinds: questionKindsWith(hostTypes, locale),
        isReadonly,
      };
      this.#scope = {key, scope};
    }
    return this.#scope.scope;
  }

  /** Which of the sequence's languages one writes in: at first the interface's own, where it has it. */
  #contentOf({locales}: SequenceDefinition) {
    const {_content: chosen, language} = this;
    if (chosen && locales.includes(chosen)) return chosen;
    return locales.find(tag => language.startsWith(tag)) ?? locales[0];
  }

  /** Where there is no room for all panes, one chooses. */
  #renderPanes() {
    const panes = [
      {pane: 'path', icon: routeIcon, name: this.msg('Path', {id: 'pane.path'})},
      {pane: 'editor', icon: pencilIcon, name: this.msg('Edit', {id: 'pane.edit'})},
      {pane: 'preview', icon: phoneIcon, name: this.msg('Preview', {id: 'pane.preview'})},
    ] as const;
    return html`
      <div class="panes" role="group" aria-label=${this.msg('Panes', {id: 'pane.all'})}>
        ${panes.map(({pane, icon, name}) => html`<button class=${`to-${pane}`} type="button" aria-pressed=${pane === this._pane} @click=${() => (this._pane = pane)}>${icon}${name}</button>`)}
      </div>
    `;
  }

  /** While the store is asked, and where it has no answer. */
  #renderNothing() {
    const {saver, isMissing} = this.#saving;
    const issues = this.#model?.issues ?? [];
    if (issues.length) return this.#renderUnreadable(issues);
    if (!isMissing) return nothing;
    const isOffline = saver?.state === 'offline';
    return html`
      <div class="missing" lang=${this.language} dir=${this.direction}>
        <h1>${
          isOffline
            ? this.msg('Your sequences cannot be reached', {id: 'open.offline'})
            : this.msg('There is no such sequence', {id: 'open.missing'})
        }</h1>
        <p class="muted">${
          isOffline
            ? this.msg('Nothing is lost. Try again when you are back online.', {id: 'open.offline-note'})
            : this.msg('It may have been deleted.', {id: 'open.missing-note'})
        }</p>
        <button class="act bordered" type="button" @click=${() => this.#saving.again()}>${this.msg('Try again', {id: 'action.again'})}</button>
      </div>
    `;
  }

  /** What was given is no sequence: nothing can be edited, and nothing is lost. */
  #renderUnreadable(issues: readonly Issue[]) {
    return html`
      <div class="missing" lang=${this.language} dir=${this.direction} role="alert">
        <h1>${this.msg('This is not a sequence that can be edited', {id: 'open.unreadable'})}</h1>
        <ul class="issues">
          ${issues.slice(0, 5).map(issue => html`<li>${alertIcon}<span>${describeIssue(issue, this.language)}<code>${issue.path.join(' › ')}</code></span></li>`)}
        </ul>
        <p class="muted">${this.msg('It was left as it is.', {id: 'open.unreadable-note'})}</p>
      </div>
    `;
  }

  #go(act: 'undo' | 'redo') {
    if (!this.readonly && this.#model?.[act]()) this.#tell();
  }

  #tell() {
    const {definition, issues, advice} = this.#model!;
    this.dispatchEvent(new SequenceChangeEvent(definition, issues));
    const told = JSON.stringify(advice);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new SequenceLintEvent(advice));
  }

  #onEdit(event: EditEvent) {
    event.stopPropagation();
    if (!this.readonly && this.#model!.edit(event.command, {burst: event.burst})) this.#tell();
  }

  #onAct({act}: BarActEvent) {
    switch (act) {
      case 'undo':
      case 'redo':
        return this.#go(act);
      case 'settings':
        this._view = 'path';
        return this.#choose('settings');
      case 'share':
        return this._share?.show();
      case 'shortcuts':
        return this._shortcuts?.show();
      case 'copy':
        return void this.#copy();
      default:
        this._view = act;
    }
  }

  /** A sequence that is only read, as one of the owner's own. */
  async #copy() {
    const ids = new Set((await this.store?.list())?.map(({id}) => id));
    const suffix = this.msg('(copy)', {id: 'readonly.suffix'});
    const saved = await this.store?.save(asOtherVersion(this.#model!.definition, suffix, ids));
    if (saved) this.dispatchEvent(new SequenceOpenEvent(saved.id));
  }

  async #onVersionKeep({kept}: VersionKeepEvent) {
    const ids = new Set((await this.store?.list())?.map(({id}) => id));
    const suffix = this.msg('(other version)', {id: 'versions.suffix'});
    await this.#saving.saver?.settle(kept, definition => asOtherVersion(definition, suffix, ids));
  }

  async #onPlace(event: PlaceChooseEvent) {
    event.stopPropagation();
    const document = this.#model?.document;
    const isChosen = event.place === (this._place ?? (document && firstPlace(document)));
    this.#choose(event.place);
    // Who presses the stop that is chosen already wants to write, and the form stands far back in the order of keys.
    if (!isChosen) return;
    // On a phone the form is only now put on the screen.
    await this.updateComplete;
    await this._editor?.focusForm();
  }

  #choose(place: Place) {
    this._place = place;
    if (this._pane === 'path') this._pane = 'editor';
  }

  #onKey(event: KeyboardEvent) {
    const [target] = event.composedPath() as HTMLElement[];
    if (event.key === '?' && !target?.matches('input, textarea, select')) this._shortcuts?.show();
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#go(event.shiftKey ? 'redo' : 'undo');
  }
}

function idOf(definition: unknown): string | undefined {
  const id = at(definition, ['id']);
  return typeof id === 'string' ? id : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-builder': SequenceBuilder;
  }
}
