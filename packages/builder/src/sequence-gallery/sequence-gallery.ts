import {str} from '@lit/localize/internal/str-tag.js';
import {
  type LocalizedText,
  parseDefinition,
  resolveText,
  type SequenceDefinition,
} from '@parcours/definition';
import {personalise, searchTemplates, type TemplateEntry} from '@parcours/templates';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {BuilderRoot} from '../builder-root.js';
import {newSequenceId} from '../ids/free-id.js';
import {stepKinds} from '../editors/index.js';
import type {PlaceChooseEvent} from '../events/place-choose-event.js';
import {SequenceCreateEvent} from '../events/sequence-create-event.js';
import {backIcon, closeIcon, documentIcon, frownIcon, searchIcon, smileIcon} from '../icons/icons.js';
import {lengthWords} from '../path/length-words.js';
import {inWords, pathFacts} from '../path/path-facts.js';
import {channelIcon, renderSteps} from '../path/render-steps.js';
import {firstPlace, type Place, stepPlace} from '../place.js';
import {allChannels, type Channel, type Scope, usualPage} from '../scope.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {field} from '../theme/field.styles.js';
import {tokens} from '../theme/tokens.styles.js';
import {readable} from '../variables.js';
import {emptySequence} from './empty-sequence.js';
import {readingScope} from './reading-scope.js';
import {styles} from './sequence-gallery.styles.js';

/** What a copy is made of. */
const personal = ['_definition', '_entry', '_name', '_channel', 'name', 'accent', 'locale', 'pageUrl'];

/**
 * @tag sequence-gallery
 * @summary The templates: found by industry, looked at, and taken as a copy of one's own.
 * @event {SequenceCreateEvent} sequence-create - A person begins a sequence.
 */
export class SequenceGallery extends BuilderRoot {
  static override styles = [tokens, base, control, dialog, field, styles];

  /** The ways in which the host can send an invitation. */
  @property({attribute: false}) channels: readonly Channel[] = allChannels;

  /** Name of the business, which takes the place of the made-up one. */
  @property() name = '';

  /** The business's colour, `#rrggbb`. */
  @property() accent = '';

  /** Address of the page that runs sequences, for links and QR codes; `{sequence}` stands for the id. */
  @property({attribute: 'page-url'}) pageUrl: string = usualPage();

  /** Ids that are taken already. */
  @property({attribute: false}) taken: ReadonlySet<string> = new Set();

  @state() private _query = '';
  @state() private _channel: Channel | undefined;
  @state() private _isOpen = false;

  /** The template that one looks at, and its document once it is there. */
  @state() private _entry: TemplateEntry | undefined;
  @state() private _definition: SequenceDefinition | undefined;
  @state() private _name: string | undefined;

  /** Which of its stops is shown. */
  @state() private _place: Place = 'message';

  /** Whether its document could not be had. */
  @state() private _hasFailed = false;

  @query('dialog') private _dialog?: HTMLDialogElement;

  /** The id that a copy would have: one for as long as one looks, or the preview would begin anew with each key. */
  #id = '';
  /** The template as it would be taken, and what its preview is told. */
  #personal?: SequenceDefinition | undefined;
  #scope?: Scope | undefined;

  /** Opens the gallery. */
  async show() {
    this._isOpen = true;
    this._entry = undefined;
    await this.updateComplete;
    this._dialog?.showModal();
    this.renderRoot.querySelector<HTMLInputElement>('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues) {
    // The same object as before where nothing is different: a runner starts anew with another one.
    if (!personal.some(name => changed.has(name))) return;
    const {accent, _definition: definition, _entry: entry} = this;
    const name = this._name ?? this.name;
    this.#personal =
      definition &&
      entry &&
      personalise(definition, {
        id: this.#id,
        locale: this.language,
        ...(name && {name}),
        ...(accent && {accent}),
        ...(this._channel && {channel: this._channel}),
      });
    this.#scope = this.#personal && readingScope(this.#personal, this.language, this.pageUrl);
  }

  protected override render() {
    return html`
      <dialog lang=${this.language} dir=${this.direction} aria-labelledby="title" @close=${() => (this._isOpen = false)}>
        ${!this._isOpen ? nothing : this._entry ? this.#renderDetail(this._entry) : this.#renderSearch()}
      </dialog>
    `;
  }

  #renderHead(title: string) {
    return html`
      <div class="dialog-head">
        <h2 id="title" tabindex="-1">${title}</h2>
        <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog?.close()}>${closeIcon}</button>
      </div>
    `;
  }

  #renderSearch() {
    const found = searchTemplates(this._query, {channels: this._channel ? [this._channel] : this.channels});
    const count =
      found.length === 1
        ? this.msg('1 template', {id: 'gallery.one'})
        : this.msg(str`${found.length} templates`, {id: 'gallery.count'});
    return html`
      ${this.#renderHead(this.msg('Create a sequence', {id: 'list.create'}))}
      <div class="tools">
        <div class="search">
          ${searchIcon}
          <input class="input" type="search" aria-label=${this.msg('Your industry', {id: 'gallery.search'})} placeholder=${this.msg('Your industry', {id: 'gallery.search'})} .value=${this._query} @input=${({target}: InputEvent & {target: HTMLInputElement}) => (this._query = target.value)} />
        </div>
        ${this.channels.length > 1 ? this.#renderChannels() : nothing}
        <p class="muted" role="status">${count}</p>
      </div>
      <div class="dialog-body">
        ${
          found.length
            ? html`<div class="cards">${repeat(
                found,
                ({id}) => id,
                entry => this.#renderCard(entry),
              )}</div>`
            : html`<p>${this.msg('No template speaks of that. Try a more general word, or begin with a neighbouring trade: every word can be changed.', {id: 'gallery.none'})}</p>`
        }
      </div>
      <div class="dialog-foot empty-start">
        <div>
          <b>${this.msg('Start from an empty sequence', {id: 'gallery.empty'})}</b>
          <p class="muted">${this.msg('A template already has a filter, two final messages and two languages: all that is left is to read it over.', {id: 'gallery.empty-note'})}</p>
        </div>
        <button class="act bordered" type="button" @click=${this.#onEmpty}>${this.msg('Start empty', {id: 'gallery.empty-start'})}</button>
      </div>
    `;
  }

  #renderChannels() {
    const names = {
      email: this.msg('Email', {id: 'channel.email'}),
      sms: this.msg('SMS', {id: 'channel.sms'}),
      hyperlink: this.msg('Hyperlink', {id: 'channel.hyperlink'}),
    };
    return html`
      <div class="segments" role="group" aria-label=${this.msg('Channel', {id: 'field.channel'})}>
        <button type="button" aria-pressed=${!this._channel} @click=${() => (this._channel = undefined)}>${this.msg('All', {id: 'gallery.all'})}</button>
        ${this.channels.map(channel => html`<button type="button" aria-pressed=${channel === this._channel} @click=${() => (this._channel = channel)}>${channelIcon(channel)}${names[channel]}</button>`)}
      </div>
    `;
  }

  #renderCard(entry: TemplateEntry) {
    return html`
      <article class="card">
        <sequence-miniature .entry=${entry} .locale=${this.language}></sequence-miniature>
        <button type="button" data-template=${entry.id} @click=${() => void this.#look(entry)}>${this.#words(entry.name)}</button>
        <p class="muted">${this.#words(entry.summary)}</p>
        ${renderSteps(this._channel ?? entry.channel, entry.steps, this.#length(entry))}
      </article>
    `;
  }

  #renderDetail(entry: TemplateEntry) {
    const document = this.#personal;
    return html`
      ${this.#renderHead(this.#words(entry.name))}
      <div class="dialog-body">
        <div class="detail">
          <div class="facts">
            <p>${this.#words(entry.summary)}</p>
            <div class="labelled">
              <label class="label-row" for="business">${this.msg('Name of your business', {id: 'gallery.business'})}</label>
              <input class="input" id="business" autocomplete="organization" .value=${this._name ?? this.name} @input=${({target}: InputEvent & {target: HTMLInputElement}) => (this._name = target.value)} />
              <p class="hint">${this.msg('It takes the place of the made-up one in every text. People, links and telephone numbers are made up, too: you replace them as you edit.', {id: 'gallery.business-note'})}</p>
            </div>
            <p class="muted">${document ? lengthWords(pathFacts(document), this.msg) : this.#length(entry)}</p>
            ${document ? this.#renderStops(document) : nothing}
            <p class="error" role="alert">${this._hasFailed ? this.msg('This template could not be loaded. Go back, and choose it again.', {id: 'gallery.failed'}) : nothing}</p>
          </div>
          ${document ? html`<sequence-preview .scope=${this.#scope} .definition=${document} .place=${this._place} @place-choose=${this.#onPlace}></sequence-preview>` : nothing}
        </div>
      </div>
      <div class="dialog-foot">
        <button class="act" type="button" @click=${() => void this.#back(entry)}>${backIcon}${this.msg('All templates', {id: 'gallery.back'})}</button>
        <button class="act primary" type="button" ?disabled=${!this._definition} @click=${this.#onUse}>${this.msg('Use this template', {id: 'gallery.use'})}</button>
      </div>
    `;
  }

  /** What customers meet, in their order; the one that is chosen is shown beside. */
  #renderStops({message, steps, thankYou}: SequenceDefinition) {
    const {satisfied, dissatisfied} = thankYou;
    const ending = this.msg('Final message', {id: 'path.ending'});
    const endingOf = (customer: string) => (dissatisfied ? `${ending} · ${customer}` : ending);
    const opening = {
      email: message.email?.subject,
      sms: message.sms?.body,
      hyperlink: message.hyperlink?.title,
    };
    return html`
      <ol class="stops">
        ${this.#renderStop('message', channelIcon(message.channel), this.msg('Initial message', {id: 'path.message'}), opening[message.channel])}
        ${steps.map(step => {
          const {icon, name} = stepKinds.get(step.type) ?? {icon: documentIcon, name: () => step.type};
          return this.#renderStop(stepPlace(step.id), icon, name(this.msg), step.title);
        })}
        ${this.#renderStop('thankYou/satisfied', smileIcon, endingOf(this.msg('Satisfied', {id: 'filter.satisfied'})), satisfied.title)}
        ${dissatisfied ? this.#renderStop('thankYou/dissatisfied', frownIcon, endingOf(this.msg('Dissatisfied', {id: 'filter.dissatisfied'})), dissatisfied.title) : nothing}
      </ol>
    `;
  }

  #renderStop(place: Place, icon: TemplateResult, name: string, text: LocalizedText | undefined) {
    return html`
      <li>
        <button class="stop" type="button" aria-pressed=${place === this._place} @click=${() => this.#show(place)}>
          ${icon}<b>${name}</b><span class="muted">${readable(this.#words(text))}</span>
        </button>
      </li>
    `;
  }

  #length({questions, seconds}: TemplateEntry) {
    return this.msg(str`${questions} questions, about ${inWords(seconds)}`, {id: 'gallery.length'});
  }

  #words(text: LocalizedText | undefined) {
    return resolveText(text, this.language, 'en')?.text ?? '';
  }

  /** Where the preview stands below, one is taken to it. */
  #show(place: Place) {
    this._place = place;
    this.renderRoot.querySelector('sequence-preview')?.scrollIntoView({block: 'nearest'});
  }

  #onPlace(event: PlaceChooseEvent) {
    event.stopPropagation();
    this._place = event.place;
  }

  async #look(entry: TemplateEntry) {
    this._entry = entry;
    this._definition = undefined;
    this._hasFailed = false;
    this.#id = newSequenceId(entry.id, this.taken);
    void this.#focus('h2');
    const definition = await load(entry);
    if (this._entry !== entry) return;
    this._hasFailed = !definition;
    this._definition = definition;
    if (definition) this._place = firstPlace(definition);
  }

  #back({id}: TemplateEntry) {
    this._entry = undefined;
    return this.#focus(`[data-template="${id}"]`);
  }

  /** What had the focus is gone with the page of the dialog that it stood on. */
  async #focus(selector: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #onUse() {
    if (this.#personal) this.#create(this.#personal, this._entry?.id);
  }

  #onEmpty() {
    const isFrench = this.language.startsWith('fr');
    this.#create(
      emptySequence({
        id: newSequenceId('sequence', this.taken),
        locales: isFrench ? ['fr', 'en'] : ['en', 'fr'],
        channel: this._channel ?? this.channels[0] ?? 'email',
        name: this.name,
        accent: this.accent,
      }),
    );
  }

  #create(definition: SequenceDefinition, template?: string) {
    this._dialog?.close();
    this.dispatchEvent(new SequenceCreateEvent(definition, template));
  }
}

/** A template's document; undefined where the network has failed. */
async function load(entry: TemplateEntry): Promise<SequenceDefinition | undefined> {
  try {
    const parsed = parseDefinition(await entry.load());
    return parsed.ok ? parsed.definition : undefined;
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-gallery': SequenceGallery;
  }
}
