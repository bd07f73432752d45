import {version} from '@parcours/runner/version';
import type {HostTypes, SequenceDefinition} from '@parcours/definition';
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
import {SavingController} from '../saving/saving-controller.js';
import {asOtherVersion} from '../saving/as-other-version.js';
import type {VersionKeepEvent} from '../saving/version-keep-event.js';
import {indexedDbStore} from '../store/indexed-db-store.js';
import type {Saver} from '../store/saver.js';
import type {SequenceStore} from '../store/sequence-store.js';
import {SequenceChangeEvent} from '../events/sequence-change-event.js';
import {SequenceLintEvent} from '../events/sequence-lint-event.js';
import {SequenceOpenEvent} from '../events/sequence-open-event.js';
import {SequenceSaveEvent} from '../events/sequence-save-event.js';
import {alertIcon, pencilIcon, phoneIcon, routeIcon} from '../icons/icons.js';
import type {SequencePath} from '../path/sequence-path.js';
import {firstPlace, pathOf, type Place} from '../place.js';
import {type Addresses, allChannels, type Channel, contentFor, type Scope, usualPage} from '../scope.js';
import {KeysController} from '../shortcuts/keys-controller.js';
import {questionKindsWith} from '../questions/index.js';
import {type HostVariable, variablesAt} from '../variables.js';
import {base} from '../theme/base.styles.js';
import {bone} from '../theme/bone.styles.js';
import {control} from '../theme/control.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {renderLoading, renderMissing, renderUnreadable} from './render-opening.js';
import {styles} from './sequence-builder.styles.js';
import {UploadController, type UploadImage} from './upload-controller.js';

const addressProperties = ['pageUrl', 'definitionUrl', 'runnerUrl', 'endpointUrl', 'unsubscribeUrl'] as const;

type Pane = 'editor' | 'path' | 'preview';

/**
 * @tag sequence-builder
 * @summary The editor of a sequence: its form, its path, and the runner itself as the preview.
 * @event {SequenceChangeEvent} sequence-change - A person has changed the sequence.
 * @event {SequenceLintEvent} sequence-lint - There is other advice than before: on opening, and after a change.
 * @event {SequenceOpenEvent} sequence-open - A copy was made of a sequence that is only read: its id in the store.
 * @event {SequencePublishEvent} sequence-publish - A person wants customers to see this version; `waitUntil` takes a promise that settles once it is published.
 * @event {SequenceSaveEvent} sequence-save - The store has what is on the screen.
 */
export class SequenceBuilder extends BuilderRoot {
  static override styles = [tokens, base, bone, control, styles];

  /** The sequence, in and out. Setting what was last emitted changes nothing. */
  @property({attribute: false}) definition?: unknown;

  /** Id of the sequence to take from the store. Not needed where `definition` is set. */
  @property() sequence = '';

  /**
   * Where every change is saved as it is typed: by default this browser. `null` where the page saves by itself. The
   * first that a page gives counts: one that renders again gives another that does the same.
   */
  @property({attribute: false}) store: SequenceStore | null = indexedDbStore();

  /** The ways in which the host can send an invitation; a sequence that has another keeps it. */
  @property({attribute: false}) channels: readonly Channel[] = allChannels;

  /** Address of the owner's list: without it, there is no way back. */
  @property({attribute: 'back-url'}) backUrl = '';

  /** Address of the page that runs sequences, for links and QR codes; `{sequence}` stands for the id. */
  @property({attribute: 'page-url'}) pageUrl: string = usualPage();

  /** Address of a sequence's JSON, for snippets; `{sequence}` stands for the id. */
  @property({attribute: 'definition-url'}) definitionUrl = '/sequences/{sequence}.json';

  /** Address of the runner's file, for snippets. */
  @property({attribute: 'runner-url'}) runnerUrl: string =
    `https://cdn.jsdelivr.net/npm/@parcours/runner@${version}/dist/cdn/parcours.js`;

  /** Address that takes the responses, for snippets; `{sequence}` stands for the id. Without it, the page takes them itself. */
  @property({attribute: 'endpoint-url'}) endpointUrl = '';

  /** Address where a customer unsubscribes, for e-mails. */
  @property({attribute: 'unsubscribe-url'}) unsubscribeUrl = '';

  /** What the host knows of each customer beside the name, the visit and the business, for the menus of texts. */
  @property({attribute: false}) variables: readonly HostVariable[] = [];

  /**
   * Keeps a picture that the owner chooses on their device, and resolves to its address: `https:`, or a path of the same
   * origin. Which kinds and sizes are taken is for the host to say: a rejection tells the owner to try another. Without
   * it, they give an address. E-mails make a path absolute by the link, and leave SVG out.
   */
  @property({attribute: false}) uploadImage?: UploadImage | undefined;

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

  /** Whether the store has refused, or could not be reached for, what was asked of it last. */
  @state() private _hasFailed = false;

  @query('sequence-step-editor') private _editor?: StepEditor;
  @query('sequence-path') private _path?: SequencePath;

  readonly #saving = new SavingController(this, ({definition, version}) =>
    this.dispatchEvent(new SequenceSaveEvent(definition, version)),
  );
  readonly #uploads = new UploadController(
    this,
    () => {
      const {uploadImage: upload} = this;
      const document = this.#model?.document;
      return upload && document && {upload, document, content: this.#contentOf(document)};
    },
    command => {
      if (!this.readonly && this.#model!.edit(command)) this.#tell();
    },
  );
  #model?: EditorModel;
  #addresses?: Addresses;
  /** Where sequences are kept while the page has not said where. */
  readonly #usualStore = this.store;
  #scope?: {key: readonly unknown[]; scope: Scope};
  /** Whether the focus is to come here once there is something to edit. */
  #isWanted = false;
  /** The advice that was told last. */
  #told = '[]';

  constructor() {
    super();
    new KeysController(this, {
      undo: () => this.#go('undo'),
      redo: () => this.#go('redo'),
      list: () => this.#open('shortcuts'),
    });
  }

  /** Takes the focus to the stop of the path that is being edited, once the sequence is there. */
  override focus() {
    this.#isWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (addressProperties.some(name => changed.has(name)))
      this.#addresses = {
        page: this.pageUrl,
        definition: this.definitionUrl,
        runner: this.runnerUrl,
        endpoint: this.endpointUrl,
        unsubscribe: this.unsubscribeUrl,
      };
    // Types that come after the element, and before what is made of them, are in time.
    // A page that renders again gives another store that does the same: only where there was none of its own, all
    // begins anew, as what one store has under an id is nothing of another's.
    const before = changed.get('store');
    const isOtherStore = changed.has('store') && (!before || before === this.#usualStore || !this.store);
    const isAnew =
      !this.#model ||
      (changed.has('hostTypes') && !this.#model.document) ||
      (isOtherStore && this.definition === undefined);
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
    else if (isOtherStore && definition !== undefined)
      void this.#saving.open(model, idOf(definition) ?? sequence, model.definition ?? definition);
  }

  protected override render() {
    const document = this.#model?.document;
    if (!document || !this.#model) return this.#renderNothing();
    const {saver} = this.#saving;
    const place = this._place && pathOf(this._place, document) ? this._place : firstPlace(document);
    const scope = this.#scopeOf(this.#model, document, place);
    return html`
      <div class="frame" lang=${this.language} dir=${this.direction} data-pane=${this._pane} data-view=${this._view} @sequence-edit=${this.#onEdit} @sequence-undo=${() => this.#go('undo')} @place-choose=${this.#onPlace}>
        <sequence-bar .scope=${scope} .view=${this._view} .backUrl=${this.backUrl} .canUndo=${this.#model.canUndo} .canRedo=${this.#model.canRedo} .canShare=${!!this.#model.valid} .canCopy=${!!this.store} @bar-act=${this.#onAct} @content-choose=${({locale}: ContentChooseEvent) => (this._content = locale)}>
          ${
            saver
              ? html`<sequence-save-status .scope=${scope} .state=${saver.state} .isKept=${saver.isKept} @versions-open=${() => this.#open('versions')}></sequence-save-status>`
              : nothing
          }
        </sequence-bar>
        ${
          saver?.recovered && !this.readonly
            ? html`<sequence-recovered-line .scope=${scope} .changed=${saver.recovered.changed} @recovered-take=${() => this.#onTakeUp(saver)} @recovered-forget=${() => saver.forget()}></sequence-recovered-line>`
            : nothing
        }
        ${saver?.theirs ? html`<sequence-versions .scope=${scope} .theirs=${saver.theirs} @version-keep=${this.#onVersionKeep}></sequence-versions>` : nothing}
        <sequence-share .scope=${scope} .definition=${this.#model.valid} .isEarlier=${this.#model.isValidEarlier}></sequence-share>
        ${this._view === 'translations' ? html`<sequence-translations class="view" .scope=${scope}></sequence-translations>` : nothing}
        <sequence-shortcuts .scope=${scope}></sequence-shortcuts>
        ${this._view === 'json' ? html`<sequence-json class="view" .scope=${scope} .hostTypes=${this.hostTypes}></sequence-json>` : nothing}
        ${this.#renderPanes()}
        <section class="editor" aria-label=${this.msg('Editor', {id: 'pane.editor'})}>
          <sequence-step-editor .scope=${scope} .place=${place}></sequence-step-editor>
        </section>
        <main aria-label=${this.msg('Path', {id: 'pane.path'})} @shortcuts-open=${() => this.#open('shortcuts')}><sequence-path .scope=${scope} .place=${place}></sequence-path></main>
        <section class="preview" aria-label=${this.msg('Preview', {id: 'pane.preview'})}>
          <sequence-preview .scope=${scope} .definition=${this.#model.valid} .place=${place}></sequence-preview>
        </section>
        <p class="notice" role="alert">${this._hasFailed ? html`${alertIcon}${this.msg('It could not be saved. Nothing is lost: try again.', {id: 'store.failed'})}` : nothing}</p>
      </div>
    `;
  }

  // On opening, too: how much advice there is then, no other event says.
  protected override updated() {
    if (this.#isWanted && this._path) void this.#giveFocus(this._path);
    const advice = this.#model?.advice ?? [];
    const told = JSON.stringify(advice);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new SequenceLintEvent(advice));
  }

  /** The same object as before where nothing is different, so that a change of the store's state renders no form again. */
  #scopeOf({issues, advice}: EditorModel, document: SequenceDefinition, place: Place): Scope {
    const {language: locale, channels, hostTypes, readonly: isReadonly, variables: hostVariables} = this;
    const content = this.#contentOf(document);
    const addresses = this.#addresses!;
    const key = [
      locale,
      content,
      document,
      issues,
      advice,
      place,
      channels,
      hostTypes,
      isReadonly,
      addresses,
      hostVariables,
      this.uploadImage,
    ];
    if (!this.#scope || key.some((part, i) => part !== this.#scope!.key[i])) {
      const scope = {
        locale,
        content,
        document,
        issues,
        advice,
        variables: variablesAt(place, document, content, hostVariables),
        hostVariables,
        channels,
        addresses,
        stepKinds: stepKindsWith(hostTypes, locale),
        questionKinds: questionKindsWith(hostTypes, locale),
        isReadonly,
        putImage: this.uploadImage && this.#uploads.put,
      };
      this.#scope = {key, scope};
    }
    return this.#scope.scope;
  }

  /** Which of the sequence's languages one writes in: at first the interface's own, where it has it. */
  #contentOf({locales}: SequenceDefinition) {
    const {_content: chosen, language} = this;
    if (chosen && locales.includes(chosen)) return chosen;
    return contentFor(language, locales);
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
    const {language, direction, msg} = this;
    if (issues.length)
      return html`<div class="missing" lang=${language} dir=${direction} role="alert">${renderUnreadable(issues, language, msg)}</div>`;
    if (isMissing)
      return html`<div class="missing" lang=${language} dir=${direction}>${renderMissing(saver?.state === 'offline', () => this.#saving.again(), this.backUrl, msg)}</div>`;
    return this.sequence
      ? html`<div class="frame loading" lang=${language} dir=${direction} data-pane=${this._pane} data-view="path">${renderLoading(msg)}</div>`
      : nothing;
  }

  async #giveFocus(path: SequencePath) {
    this.#isWanted = false;
    await path.updateComplete;
    path.focus();
  }

  #open(dialog: 'share' | 'shortcuts' | 'versions') {
    void this.renderRoot.querySelector(`sequence-${dialog}` as const)?.show();
  }

  #go(act: 'undo' | 'redo') {
    if (!this.readonly && this.#model?.[act]()) this.#tell();
  }

  #tell() {
    const {definition, issues} = this.#model!;
    this.dispatchEvent(new SequenceChangeEvent(definition, issues));
  }

  #onEdit(event: EditEvent) {
    event.stopPropagation();
    if (!this.readonly && this.#model!.edit(event.command, {burst: event.burst})) this.#tell();
  }

  #onAct({act}: BarActEvent) {
    this._hasFailed = false;
    switch (act) {
      case 'undo':
      case 'redo':
        return this.#go(act);
      case 'settings':
        this._view = 'path';
        return this.#choose('settings');
      case 'share':
      case 'shortcuts':
        return this.#open(act);
      case 'copy':
        return void this.#copy();
      default:
        this._view = act;
    }
  }

  /** A sequence that is only read, as one of the owner's own. */
  #copy() {
    return this.#withStore(async (store, ids) => {
      const suffix = this.msg('(copy)', {id: 'readonly.suffix'});
      const {id} = await store.save(asOtherVersion(this.#model!.definition, suffix, ids));
      this.dispatchEvent(new SequenceOpenEvent(id));
    });
  }

  #onTakeUp(saver: Saver) {
    if (!this.readonly && saver.takeUp()) this.#tell();
  }

  #onVersionKeep({kept}: VersionKeepEvent) {
    return this.#withStore(async (_, ids) => {
      const suffix = this.msg('(other version)', {id: 'versions.suffix'});
      await this.#saving.saver?.settle(kept, definition => asOtherVersion(definition, suffix, ids));
    });
  }

  /** Does what needs the store and the ids that it has. Where that fails, it is said, and nothing changes. */
  async #withStore(act: (store: SequenceStore, ids: ReadonlySet<string>) => Promise<void>) {
    const {store} = this;
    if (!store) return;
    this._hasFailed = false;
    try {
      await act(store, new Set((await store.list()).map(({id}) => id)));
    } catch {
      this._hasFailed = true;
    }
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
