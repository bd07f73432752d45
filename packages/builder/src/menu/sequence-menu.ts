import {html, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {MenuChooseEvent} from '../events/menu-choose-event.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {styles} from './sequence-menu.styles.js';

/** One thing to choose; `group` is a title above it. */
export interface MenuItem {
  value: string;
  label: string;
  note?: string;
  icon?: TemplateResult;
  group?: string;
  isDisabled?: boolean;
}

const classes = {only: 'act only', add: 'add', row: 'act add-row', link: 'act link', word: 'act'};

/** How soon after another a letter belongs to the same word. Milliseconds. */
const oneWord = 700;

/**
 * @tag sequence-menu
 * @summary A button that opens a list of things to do.
 * @slot - What the button shows.
 * @event {MenuChooseEvent} menu-choose - An item was chosen.
 */
export class SequenceMenu extends BuilderElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};
  static override styles = [base, control, styles];

  /** What the button is called, where what it shows does not say. */
  @property() label = '';

  /** What can be chosen. */
  @property({attribute: false}) items: readonly MenuItem[] = [];

  /** How the button looks: `only` (an icon), `add` (the round "+"), `row`, a `link`, or a word. */
  @property() look: 'only' | 'add' | 'row' | 'link' | 'word' = 'only';

  /** How many columns the items stand in, where there is room. */
  @property({type: Number}) columns = 1;

  @state() private _isOpen = false;

  @query('.button') private _button!: HTMLButtonElement;
  @query('.menu') private _menu!: HTMLElement;

  /** What was typed to find an item, and when. */
  #search = {letters: '', at: -Infinity};

  protected override render() {
    const {look} = this;
    return html`
      <button
        class="button ${classes[look]}"
        type="button"
        aria-label=${this.label || nothing}
        title=${look === 'only' ? this.label : nothing}
        aria-haspopup="menu"
        aria-expanded=${this._isOpen}
        @click=${this.#onPress}
      >
        <slot></slot>
      </button>
      <div class="menu ${this.columns > 1 ? 'two' : ''}" role="menu" popover aria-label=${this.label} @toggle=${this.#onToggle} @keydown=${this.#onKey}>
        ${this._isOpen ? this.items.map((item, i) => this.#renderItem(item, i)) : nothing}
      </div>
    `;
  }

  #renderItem({value, label, note, icon, group, isDisabled}: MenuItem, index: number) {
    const isNew = group && group !== this.items[index - 1]?.group;
    return html`
      ${isNew ? html`<p class="title" role="presentation">${group}</p>` : nothing}
      <button
        class="item"
        type="button"
        role="menuitem"
        tabindex="-1"
        ?disabled=${isDisabled}
        @click=${() => this.#choose(value)}
      >
        ${icon ?? nothing}
        <span>
          ${label}${note ? html`<small>${note}</small>` : nothing}
        </span>
      </button>
    `;
  }

  #choose(value: string) {
    this._menu.hidePopover();
    this._button.focus();
    this.dispatchEvent(new MenuChooseEvent(value));
  }

  #onPress() {
    this._menu.togglePopover();
  }

  async #onToggle(event: ToggleEvent) {
    this._isOpen = event.newState === 'open';
    await this.updateComplete;
    if (!this._isOpen) return;
    this.#place();
    this.#all[0]?.focus();
  }

  /** Under the button, or above it where there is no room; in the page's own coordinates, as no pane may cut it off. */
  #place() {
    const {left, right, top, bottom} = this._button.getBoundingClientRect();
    const {offsetWidth: width, offsetHeight: height, style} = this._menu;
    const end = left + width > innerWidth - 8 ? right - width : left;
    const above = bottom + height > innerHeight - 8 && top > height;
    style.left = `${Math.max(8, Math.min(end, innerWidth - width - 8))}px`;
    style.top = `${above ? top - height - 4 : Math.max(8, Math.min(bottom + 4, innerHeight - height - 8))}px`;
  }

  get #all() {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.item:not(:disabled)')];
  }

  /** Where items stand in columns, up and down stay in the column, and the arrows to the sides change it. */
  #across(items: readonly HTMLElement[], now: number) {
    const current = items[now];
    if (this.columns < 2 || !current) return undefined;
    const from = current.getBoundingClientRect();
    const isLeftToRight = getComputedStyle(current).direction === 'ltr';
    const nearest = (isThere: (box: DOMRect) => boolean) => {
      const there = items.flatMap((item, index) => {
        const box = item.getBoundingClientRect();
        return isThere(box)
          ? {index, away: Math.abs(box.left - from.left) * 10 + Math.abs(box.top - from.top)}
          : [];
      });
      return there.length ? there.reduce((a, b) => (b.away < a.away ? b : a)).index : now;
    };
    const isBeside = (box: DOMRect) => Math.abs(box.top - from.top) < from.height / 2;
    const left = nearest(box => isBeside(box) && box.right <= from.left + 1);
    const right = nearest(box => isBeside(box) && box.left >= from.right - 1);
    return {
      ArrowDown: nearest(box => box.top >= from.bottom - 1),
      ArrowUp: nearest(box => box.bottom <= from.top + 1),
      ArrowLeft: isLeftToRight ? left : right,
      ArrowRight: isLeftToRight ? right : left,
    } as Record<string, number>;
  }

  /** The next item whose name begins with the letters that were typed in a row. */
  #typed({key, timeStamp, ctrlKey, altKey, metaKey}: KeyboardEvent, items: HTMLElement[], now: number) {
    if ([...key].length !== 1 || key === ' ' || ctrlKey || altKey || metaKey) return undefined;
    const isMore = timeStamp - this.#search.at < oneWord;
    const letters = (isMore ? this.#search.letters : '') + key.toLocaleLowerCase();
    this.#search = {letters, at: timeStamp};
    // More of a word may stay with the item that is found; a letter alone goes on to the next of its kind.
    const from = isMore ? now : now + 1;
    return [...items.slice(from), ...items.slice(0, from)].find(({innerText}) =>
      innerText.trim().toLocaleLowerCase().startsWith(letters),
    );
  }

  #onKey(event: KeyboardEvent) {
    const items = this.#all;
    const now = items.findIndex(item => item.matches(':focus'));
    const next = {ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1, ...this.#across(items, now)}[
      event.key
    ];
    if (event.key === 'Tab') this._menu.hidePopover();
    const found = next === undefined ? this.#typed(event, items, now) : items.at(next % items.length);
    if (!found) return;
    event.preventDefault();
    found.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-menu': SequenceMenu;
  }
}
