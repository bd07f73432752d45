import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Command} from '../../commands/command.js';
import {ReorderController} from '../../drag/reorder-controller.js';
import {UndoEvent} from '../../events/undo-event.js';
import type {MenuChooseEvent} from '../../events/menu-choose-event.js';
import {BoundField} from '../../fields/bound-field.js';
import type {Path} from '../../commands/path.js';
import {chevronIcon, gripIcon, moreIcon, plusIcon} from '../../icons/icons.js';
import type {MenuItem} from '../../menu/sequence-menu.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import type {ItemTag, Json, ListFormField} from '../form-field.js';
import {form} from '../form.styles.js';
import {renderForm} from '../render-form.js';
import {listCommands} from './list-commands.js';
import {styles} from './list-field.styles.js';

/** Something to do with one item; `to` is where it stands afterwards. */
type ItemAct = Omit<MenuItem, 'value'> & {command: Command; to?: number; isRemoval?: boolean};

/**
 * @tag sequence-list-field
 * @summary Things of one kind, one under another: each opens its own form; add, move, duplicate and remove.
 */
export class ListField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [base, control, field, form, styles];

  /** What stands in the list, and how. Nothing renders until it is set. */
  @property({attribute: false}) list?: ListFormField;

  @state() private _open: string | undefined;
  @state() private _said = '';
  /** Whether the last change has removed an item, so that it can be taken back from here. */
  @state() private _canRestore = false;

  readonly #order = new ReorderController(this, {
    items: '.item',
    move: (from, to) => this.edit(this.#commands.move(this.path, from, to)),
    say: (act, _from, to) => {
      this._said = this.#sentence(act, to);
      // Beside other words, Undo would be about something else.
      this._canRestore = false;
    },
  });
  #known: ReadonlySet<string> | undefined;
  #isRemoving = false;
  #removed = 0;
  /** Which item gets the focus once all stand in their new order. */
  #wanted?: number | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther = changed.has('path') && changed.get('path')?.join('/') !== this.path.join('/');
    if (isOther) {
      this.#known = undefined;
      this.#isRemoving = false;
      this._canRestore = false;
      this._said = '';
    } else if (changed.has('scope') && this.scope?.document !== changed.get('scope')?.document) {
      this._canRestore = this.#isRemoving;
      this.#isRemoving = false;
    }
    const ids = new Set(this.#items.map(({id}) => id));
    // What was just added is what one wants to write next.
    const added = this.#known && [...ids].find(id => !this.#known!.has(id));
    if (added) this._open = added;
    this.#known = ids;
  }

  protected override render() {
    const {list, scope} = this;
    if (!list || !scope) return nothing;
    const items = this.#items;
    return html`
      <div class="labelled">
        <div class="label-row">
          <span id="label">${this.label}</span>
        </div>
        <div class="items" role="list" aria-labelledby="label">
          ${repeat(
            items,
            ({id}) => id,
            (item, i) => this.#renderItem(item, i, items.length),
          )}
        </div>
        ${this.renderNote()} ${this.isReadonly ? nothing : this.#renderAdd(items.length)}
        <div class="said">
          <p class="status hint" role="status">${this._said}</p>
          ${this._canRestore ? html`<button class="act link" type="button" @click=${this.#onUndo}>${this.msg('Undo', {id: 'action.undo'})}</button>` : nothing}
        </div>
      </div>
    `;
  }

  protected override async updated(changed: PropertyValues<this>) {
    const wanted = this.#wanted;
    if (wanted === undefined || !changed.has('scope')) return;
    this.#wanted = undefined;
    // The key that did it is still on its way: it must not press what gets the focus.
    await new Promise(requestAnimationFrame);
    this.renderRoot.querySelectorAll<HTMLElement>('.toggle')[wanted]?.focus();
  }

  /** A key in one of fifty items must not render the other ones again: a closed one shows nothing but itself. */
  #renderItem(item: Json & {id: string}, index: number, count: number) {
    const scope = this.scope!;
    const isOpen = this._open === item.id;
    const path = [...this.path, index];
    const {lifted, target} = this.#order;
    const hasIssue = scope.issues.some(issue => path.every((part, i) => issue.path[i] === part));
    const {locale, content, isReadonly, document} = scope;
    // They may hang on other parts of the document.
    const tags = this.list!.tags?.(item) ?? [];
    return guard(
      [
        item,
        index,
        count,
        path.join(),
        hasIssue,
        tags.map(({words}) => words).join(),
        lifted,
        target,
        isOpen ? scope : [locale, content, isReadonly, document.locales[0]].join(),
      ],
      () => this.#renderOne(item, path, index, isOpen, hasIssue, tags),
    );
  }

  #renderOne(
    item: Json & {id: string},
    path: Path,
    index: number,
    isOpen: boolean,
    hasIssue: boolean,
    tags: readonly ItemTag[],
  ) {
    const list = this.list!;
    const scope = this.scope!;
    const name = list.name(item);
    const {lifted, target} = this.#order;
    // What is wrong comes before all else, and leaves the name some room.
    const shown: readonly ItemTag[] = hasIssue
      ? [{words: this.msg('To mend', {id: 'list.issue'}), kind: 'danger'}]
      : tags;
    return html`
      <div
        role="listitem"
        class=${classMap({item: true, open: isOpen, lifted: lifted === index, before: lifted !== undefined && target === index && target < lifted, after: lifted !== undefined && target === index && target > lifted})}
      >
        <div class="bar">
          ${
            this.isReadonly
              ? nothing
              : html`<button class="grip" type="button" aria-label=${this.msg(str`Move ${name}. Space lifts it, the arrows move it.`, {id: 'path.grip'})} @keydown=${this.#order.onKey}>${gripIcon}</button>`
          }
          <button class="toggle" type="button" aria-expanded=${isOpen} @click=${() => (this._open = isOpen ? undefined : item.id)}>
            ${list.icon(item)}<span class="name">${name}</span>
            ${shown.map(({words, icon, kind = ''}) => html`<span class="tag ${kind}">${icon ?? nothing}${words}</span>`)}
            <span class="chevron">${chevronIcon}</span>
          </button>
          ${this.isReadonly ? nothing : this.#renderMenu(item, index, name)}
        </div>
        ${isOpen ? html`<div class="body">${renderForm(list.form({msg: this.msg, scope, path, value: item}), scope, path)}</div>` : nothing}
      </div>
    `;
  }

  #renderMenu(item: Json, index: number, name: string) {
    const {path} = this;
    const {least = 0, acts} = this.list!;
    const commands = this.#commands;
    const last = this.#items.length - 1;
    const all: ItemAct[] = [
      {
        label: this.msg('Move up', {id: 'move.up'}),
        isDisabled: index === 0,
        to: index - 1,
        command: commands.move(path, index, index - 1),
      },
      {
        label: this.msg('Move down', {id: 'move.down'}),
        isDisabled: index === last,
        to: index + 1,
        command: commands.move(path, index, index + 1),
      },
      {
        label: this.msg('Duplicate', {id: 'action.duplicate'}),
        to: index + 1,
        command: commands.duplicate(path, index),
      },
      {
        label: this.msg('Remove', {id: 'action.remove'}),
        isDisabled: last < least,
        isRemoval: true,
        command: commands.remove(path, index),
      },
      ...(acts?.(item, index) ?? []),
    ];
    const items = all.map(({command: _command, to: _to, isRemoval: _isRemoval, ...rest}, i) => ({
      ...rest,
      value: String(i),
    }));
    return html`<sequence-menu .scope=${this.scope} label=${this.msg(str`Move, duplicate or remove: ${name}`, {id: 'list.more'})} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => this.#act(all[Number(value)]!, index, name)}>${moreIcon}</sequence-menu>`;
  }

  #renderAdd(index: number) {
    const {starts, addLabel} = this.list!;
    const add = (i: number) =>
      this.edit(this.#commands.insert(this.path, index, starts[i]!.start() as never));
    if (starts.length === 1)
      return html`<button class="act add-row" type="button" @click=${() => add(0)}>${plusIcon}${addLabel}</button>`;
    const items = starts.map(({start: _start, ...item}, i) => ({...item, value: String(i)}));
    return html`<sequence-menu look="row" .columns=${items.length > 8 ? 2 : 1} .scope=${this.scope} .items=${items} @menu-choose=${({value}: MenuChooseEvent) => add(Number(value))}>${plusIcon}${addLabel}</sequence-menu>`;
  }

  get #commands() {
    return this.list?.commands ?? listCommands;
  }

  get #items() {
    return (this.value ?? []) as readonly (Json & {id: string})[];
  }

  #sentence(act: 'lift' | 'over' | 'drop' | 'cancel', to: number) {
    const place = to + 1;
    const count = this.#items.length;
    switch (act) {
      case 'lift':
        return this.msg(
          str`Lifted from place ${place} of ${count}. Arrows move it, Space drops it, Escape puts it back.`,
          {id: 'list.lift'},
        );
      case 'over':
        return this.msg(str`Place ${place} of ${count}.`, {id: 'list.over'});
      case 'drop':
        return this.msg(str`Dropped at place ${place} of ${count}.`, {id: 'list.drop'});
      default:
        return this.msg('Put back where it was.', {id: 'list.cancel'});
    }
  }

  #act({command, to, isRemoval = false}: ItemAct, index: number, name: string) {
    this.#isRemoving = isRemoval;
    if (isRemoval) this._said = this.msg(str`${name} removed.`, {id: 'path.removed'});
    this.#removed = index;
    this.#wanted = isRemoval ? Math.max(0, Math.min(index, this.#items.length - 2)) : to;
    this.edit(command);
  }

  #onUndo() {
    this._said = this.msg('Back where it was.', {id: 'path.restored'});
    this.dispatchEvent(new UndoEvent());
    // What comes back opens, as what is added does; its name gets the focus.
    this.#wanted = this.#removed;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-list-field': ListField;
  }
}
