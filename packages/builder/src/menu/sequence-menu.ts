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

  #onKey(event: KeyboardEvent) {
    const items = this.#all;
    const now = items.findIndex(item => item.matches(':focus'));
    const next = {ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1, ...this.#across(items, now)}[
      event.key
    ];
    if (event.key === 'Tab') this._menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-menu': SequenceMenu;
  }
}
