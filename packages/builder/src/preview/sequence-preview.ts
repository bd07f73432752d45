import {type SequenceDefinition, thankYouId} from '@parcours/definition';
import type {LanguageChooseEvent, SequenceRunner} from '@parcours/runner';
import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {PlaceChooseEvent} from '../events/place-choose-event.js';
import {
  enlargeIcon,
  frownIcon,
  moonIcon,
  phoneIcon,
  replayIcon,
  screenIcon,
  smileIcon,
  sunIcon,
  tabletIcon,
} from '../icons/icons.js';
import {languageSelect} from '../locale/language-select.js';
import type {Place} from '../place.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {quietSelect} from '../theme/quiet-select.styles.js';
import {customers, fullName, sampleContext} from './sample-context.js';
import {styles} from './sequence-preview.styles.js';

type Device = 'phone' | 'tablet' | 'desktop';

/**
 * @tag sequence-preview
 * @summary The runner itself, or the message as it arrives, following the stop that is edited.
 * @event {PlaceChooseEvent} place-choose - An ending was chosen.
 */
export class SequencePreview extends BuilderElement {
  static override styles = [base, control, quietSelect, styles];

  /** The last valid version. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  /** The step, or the message or ending, that is shown. */
  @property() place: Place = 'message';

  @state() private _device: Device = 'phone';
  @state() private _isDark = false;
  @state() private _isLarge = false;

  /** The language of the preview, once somebody has chosen one. */
  @state() private _locale: string | undefined;

  /** Which of the sample customers sees it; the place after the last stands for one without a name. */
  @state() private _customer = 0;

  @query('sequence-runner') private _runner?: SequenceRunner;
  @query('.pane') private _pane?: HTMLElement;
  @query('.room') private _room?: HTMLElement;
  @query('.device') private _frame?: HTMLElement;

  // In a frame of its own: what it resizes would be observed once more in the same one, which browsers report as an error.
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
  /** Caught before the runner: the language of the preview is the only state, and the runner is given it. */
  readonly #languageListener = {
    capture: true,
    handleEvent: (event: LanguageChooseEvent) => {
      event.stopPropagation();
      this._locale = event.locale;
    },
  };
  #context?: {key: string; values: ReturnType<typeof sampleContext>};

  override connectedCallback() {
    super.connectedCallback();
    if (this._room) this.#size.observe(this._room);
  }

  protected override render() {
    const {definition} = this;
    if (!definition) return nothing;
    // A letter longer than the screen has nothing to stop at: the screen itself is scrolled by keys.
    const isMessage = this.place === 'message';
    return html`
      <div class="pane" popover="manual" @keydown=${this.#onKey}>
        ${this.#renderBar(definition)}
        <div class="room"><div class="device ${this._device} ${this._isDark ? 'dark' : ''}"><div class="screen" @language-choose=${this.#languageListener} role=${isMessage ? 'group' : nothing} tabindex=${isMessage ? 0 : nothing} aria-label=${isMessage ? this.msg('Preview', {id: 'pane.preview'}) : nothing}>${this.#renderScreen(definition)}</div></div></div>
        ${this.#renderFoot(definition)}
      </div>
    `;
  }

  protected override async updated(changed: PropertyValues) {
    // Observing measures at once; measuring lays out the whole device, so it is not done at each key.
    if (changed.has('definition') && !changed.get('definition') && this._room) this.#size.observe(this._room);
    if (changed.has('_device')) this.#fit();
    if (changed.has('place') || changed.has('definition')) await this.#show();
    // Another step is met from its top.
    if (changed.has('place')) this.renderRoot.querySelector('.screen')?.scrollTo(0, 0);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  #renderBar({locales}: SequenceDefinition) {
    const devices = [
      {device: 'phone', icon: phoneIcon, name: this.msg('Phone', {id: 'device.phone'})},
      {device: 'tablet', icon: tabletIcon, name: this.msg('Tablet', {id: 'device.tablet'})},
      {device: 'desktop', icon: screenIcon, name: this.msg('Desktop', {id: 'device.desktop'})},
    ] as const;
    const scheme = this._isDark
      ? this.msg('Show in light', {id: 'preview.light'})
      : this.msg('Show in dark', {id: 'preview.dark'});
    const name = this.msg('Language of the preview', {id: 'preview.language'});
    const size = this._isLarge
      ? this.msg('Reduce', {id: 'preview.small'})
      : this.msg('Enlarge', {id: 'preview.enlarge'});
    return html`
      <div class="bar">
        <div class="segments" role="group" aria-label=${this.msg('Device', {id: 'preview.device'})}>
          ${devices.map(({device, icon, name}) => html`<button type="button" aria-label=${name} title=${name} aria-pressed=${device === this._device} @click=${() => (this._device = device)}>${icon}</button>`)}
        </div>
        <button class="act only" type="button" aria-label=${scheme} title=${scheme} @click=${() => (this._isDark = !this._isDark)}>${this._isDark ? moonIcon : sunIcon}</button>
        <span class="grow"></span>
        ${
          locales.length > 1
            ? languageSelect(
                {name, locales, chosen: this.#locale, language: this.language},
                locale => (this._locale = locale),
              )
            : nothing
        }
        <button class="act only" type="button" aria-label=${size} title=${size} aria-pressed=${this._isLarge} @click=${this.#onEnlarge}>${enlargeIcon}</button>
      </div>
    `;
  }

  #renderScreen(definition: SequenceDefinition) {
    const locale = this.#locale;
    if (this.place === 'message')
      return html`<sequence-message-preview .scope=${this.scope} .definition=${definition} .locale=${locale} .context=${this.#contextOf(definition, locale)}></sequence-message-preview>`;
    const {dissatisfied} = definition.thankYou;
    // The final message of dissatisfied customers takes the other's place, as the preview gives no answers.
    const shown =
      this.place === 'thankYou/dissatisfied' && dissatisfied
        ? {...definition, thankYou: {satisfied: dissatisfied}}
        : definition;
    return html`<sequence-runner preview fill .definition=${shown} .locale=${locale} .context=${this.#contextOf(definition, locale)}></sequence-runner>`;
  }

  #renderFoot(definition: SequenceDefinition) {
    const {thankYou} = definition;
    const endings = [
      {place: 'thankYou/satisfied', icon: smileIcon, name: this.msg('Satisfied', {id: 'filter.satisfied'})},
      {
        place: 'thankYou/dissatisfied',
        icon: frownIcon,
        name: this.msg('Dissatisfied', {id: 'filter.dissatisfied'}),
      },
    ] as const;
    return html`
      <div class="foot">
        ${this.place === 'message' ? this.#renderCustomers(definition) : html`<button class="act" type="button" @click=${() => this.#show()}>${replayIcon}${this.msg('From here', {id: 'preview.from-here'})}</button>`}
        ${
          thankYou.dissatisfied
            ? html`<div class="segments" role="group" aria-label=${this.msg('Final message', {id: 'path.ending'})}>
                ${endings.map(({place, icon, name}) => html`<button type="button" aria-pressed=${place === this.place} @click=${() => this.dispatchEvent(new PlaceChooseEvent(place))}>${icon}${name}</button>`)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** Whose values fill the message; the page of a link has none to fill. */
  #renderCustomers({message}: SequenceDefinition) {
    if (message.channel === 'hyperlink') return nothing;
    return html`
      <p class="seen">
        <label for="customer">${this.msg('Seen by', {id: 'preview.seen-by'})}</label>
        <select id="customer" @change=${({target}: Event & {target: HTMLSelectElement}) => (this._customer = target.selectedIndex)}>
          ${[...customers.map(fullName), this.msg('Somebody without a name', {id: 'preview.nameless'})].map((name, i) => html`<option ?selected=${i === this._customer}>${name}</option>`)}
        </select>
      </p>
    `;
  }

  /** The same object as before where nothing is different, so that the runner renders no text again for it. */
  #contextOf(definition: SequenceDefinition, locale: string) {
    const own = this.scope?.hostVariables;
    const key = JSON.stringify([locale, this._customer, definition.brand?.name, own]);
    if (this.#context?.key !== key)
      this.#context = {key, values: sampleContext(definition, locale, customers[this._customer], own)};
    return this.#context.values;
  }

  get #locale() {
    const {locales} = this.definition!;
    const chosen = this._locale;
    return chosen && locales.includes(chosen) ? chosen : (this.scope?.content ?? locales[0]);
  }

  /** Shows the stop that is edited. */
  async #show() {
    await this._runner?.updateComplete;
    const [kind, id] = this.place.split('/');
    await this._runner?.goTo(
      kind === 'thankYou' ? thankYouId : (id ?? this.definition?.steps[0]?.id ?? thankYouId),
    );
  }

  /** A device that is wider than the pane is shown smaller. */
  #fit() {
    const {_frame: frame, _room: room} = this;
    if (!frame || !room) return;
    frame.style.removeProperty('zoom');
    const zoom = Math.min(1, (room.clientWidth - 32) / frame.offsetWidth);
    if (zoom < 1 && zoom > 0) frame.style.setProperty('zoom', String(zoom));
  }

  #onEnlarge() {
    this._isLarge = !this._isLarge;
    this._pane?.togglePopover(this._isLarge);
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this._isLarge) return;
    // The same key would close the dialog that the preview may stand in.
    event.preventDefault();
    this.#onEnlarge();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-preview': SequencePreview;
  }
}
