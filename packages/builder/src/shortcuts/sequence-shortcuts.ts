import {css, html} from 'lit';
import {query} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {closeIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';

/** The key that commands are given with. */
const command = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';

/**
 * @tag sequence-shortcuts
 * @summary The keys of the editor, listed.
 */
export class SequenceShortcuts extends BuilderElement {
  static override styles = [
    base,
    control,
    dialog,
    css`
      :host {
        --_dialog-size: 440px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 10px 16px;
        margin: 0;
      }
      dt {
        display: flex;
        gap: 4px;
      }
      dd {
        margin: 0;
        align-self: center;
      }
      kbd {
        min-inline-size: 24px;
        padding: 2px 6px;
        border: 1px solid var(--_edge);
        border-radius: 6px;
        font: 500 13px/18px var(--_font);
        text-align: center;
      }
    `,
  ];

  @query('dialog') private _dialog!: HTMLDialogElement;

  /** Opens the list. */
  show() {
    this._dialog.showModal();
  }

  protected override render() {
    const shift = this.msg('Shift', {id: 'key.shift'});
    const space = this.msg('Space', {id: 'key.space'});
    const escape = this.msg('Esc', {id: 'key.escape'});
    const rows: [string[], string][] = [
      [[command, 'Z'], this.msg('Undo', {id: 'action.undo'})],
      [[command, shift, 'Z'], this.msg('Redo', {id: 'action.redo'})],
      [[space], this.msg('On a grip: lift, then drop', {id: 'shortcut.lift'})],
      [['↑', '↓'], this.msg('Move what is lifted', {id: 'shortcut.move'})],
      [[escape], this.msg('Put it back; close', {id: 'shortcut.escape'})],
      [['↵'], this.msg('On the chosen stop: to its form', {id: 'shortcut.form'})],
      [['↵'], this.msg('In an answer: the next one', {id: 'shortcut.next'})],
      [['⌫'], this.msg('In an empty answer: remove it', {id: 'shortcut.remove'})],
      [['?'], this.msg('This list', {id: 'shortcut.list'})],
    ];
    return html`
      <dialog aria-labelledby="title">
        <div class="dialog-head">
          <h2 id="title">${this.msg('Shortcuts', {id: 'shortcut.title'})}</h2>
          <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog.close()}>${closeIcon}</button>
        </div>
        <div class="dialog-body">
          <dl>${rows.map(([keys, what]) => html`<dt>${keys.map(key => html`<kbd>${key}</kbd>`)}</dt><dd>${what}</dd>`)}</dl>
        </div>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-shortcuts': SequenceShortcuts;
  }
}
