import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {closeIcon, eyeIcon} from '../icons/icons.js';
import {readDocument} from '../read-document.js';
import {type Difference, differences} from '../store/differences.js';
import type {StoredSequence} from '../store/sequence-store.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {placeName} from './place-name.js';
import {VersionKeepEvent} from './version-keep-event.js';
import {textIn, valueInWords} from './version-words.js';
import type {VersionsTable} from './versions-table.js';

/** So many differences are listed; the others are counted. */
const listed = 8;

/**
 * @tag sequence-versions
 * @summary A sequence that was changed in two places: what differs, or both whole, and which one stays.
 * @event {VersionKeepEvent} version-keep - The owner has chosen. Closing the dialog chooses nothing.
 */
export class SequenceVersions extends BuilderElement {
  static override styles = [
    base,
    control,
    dialog,
    css`
      :host {
        --_dialog-size: 760px;
      }
      .whole {
        --_dialog-size: 1120px;
        block-size: min(100dvh - 48px, 800px);
      }
      .whole .dialog-body {
        /* The head of the table stays at the top. */
        padding-block-start: 0;
      }
      .dialog-foot > .grow {
        flex-basis: 0;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
        gap: 12px;
      }
      .column {
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: 12px;
        padding: 16px;
        border: 1px solid var(--_border);
        border-radius: 12px;
      }
      h3 {
        font-weight: 600;
      }
      dl {
        display: grid;
        align-content: start;
        margin: 0;
      }
      dl > div {
        display: grid;
        grid-template-columns: 2fr 3fr;
        gap: 12px;
        padding-block: 8px;
        border-block-start: 1px solid var(--_border);
      }
      dt {
        color: var(--_muted);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
        text-decoration: underline 2px var(--_warn);
        text-underline-offset: 3px;
      }
    `,
  ];

  /** What the store has. */
  @property({attribute: false}) theirs?: StoredSequence | undefined;

  /** Both versions whole, instead of what differs. */
  @state() private _isWhole = false;

  @query('dialog') private _dialog?: HTMLDialogElement;
  @query('sequence-versions-table') private _table?: VersionsTable;

  /** Opens the dialog. */
  show() {
    this._dialog?.showModal();
  }

  protected override render() {
    const {scope, theirs} = this;
    if (!scope || !theirs) return nothing;
    // Read alike: a default that one of them leaves out is no difference.
    const other = readDocument(theirs.definition).document ?? theirs.definition;
    const found = differences(scope.document, other);
    return html`
      <dialog class=${this._isWhole ? 'whole' : ''} aria-labelledby="title">
        <div class="dialog-head">
          <div>
            <h2 id="title">${this.msg('This sequence was changed in two places', {id: 'versions.title'})}</h2>
            <p class="muted">${this.msg('Whichever you keep, the other is saved in your list as “(other version)”.', {id: 'versions.note'})}</p>
          </div>
          <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog?.close()}>${closeIcon}</button>
        </div>
        <div class="dialog-body">
          ${
            this._isWhole
              ? html`<sequence-versions-table .scope=${scope} .theirs=${other} .origins=${{mine: this.#origin('mine'), theirs: this.#origin('theirs')}}></sequence-versions-table>`
              : this.#renderDifferences(found)
          }
        </div>
        <div class="dialog-foot">
          <button class="act" type="button" @click=${() => (this._isWhole = !this._isWhole)}>
            ${eyeIcon}${this._isWhole ? this.msg('Only what differs', {id: 'versions.only-differences'}) : this.msg('See both, side by side', {id: 'versions.whole'})}
          </button>
          ${this._isWhole ? html`<button class="act" type="button" @click=${() => this._table?.goToNext()}>${this.msg('Next difference', {id: 'versions.next'})}</button>` : nothing}
          <span class="grow"></span>
          <button class="act" type="button" @click=${() => this._dialog?.close()}>${this.msg('Later', {id: 'versions.later'})}</button>
          ${this._isWhole ? html`${this.#renderKeep('mine')} ${this.#renderKeep('theirs')}` : nothing}
        </div>
      </dialog>
    `;
  }

  #renderDifferences(found: readonly Difference[]) {
    const more = found.length - listed;
    return html`
      <div class="columns">${this.#renderColumn('mine', found)} ${this.#renderColumn('theirs', found)}</div>
      ${
        more === 1
          ? html`<p class="muted">${this.msg('And 1 more difference.', {id: 'versions.one-more'})}</p>`
          : more > 0
            ? html`<p class="muted">${this.msg(str`And ${more} more differences.`, {id: 'versions.more'})}</p>`
            : nothing
      }
    `;
  }

  #renderColumn(side: 'mine' | 'theirs', found: readonly Difference[]) {
    const isMine = side === 'mine';
    return html`
      <section class="column">
        <div>
          <h3>${isMine ? this.msg('Yours', {id: 'versions.mine'}) : this.msg('Theirs', {id: 'versions.theirs'})}</h3>
          <p class="muted small">${this.#origin(side)}</p>
        </div>
        <dl>
          ${found.slice(0, listed).map(
            difference => html`
              <div>
                <dt>${this.#place(difference)}</dt>
                <dd>${this.#value(difference[side])}</dd>
              </div>
            `,
          )}
        </dl>
        ${this.#renderKeep(side)}
      </section>
    `;
  }

  #renderKeep(side: 'mine' | 'theirs') {
    const words =
      side === 'mine'
        ? this.msg('Keep mine', {id: 'versions.keep-mine'})
        : this.msg('Take theirs', {id: 'versions.keep-theirs'});
    return html`<button class="act bordered" type="button" @click=${() => this.#keep(side)}>${words}</button>`;
  }

  /** Who made a version, and when. */
  #origin(side: 'mine' | 'theirs') {
    if (side === 'mine') return this.msg('Here, just now', {id: 'versions.here'});
    const {changed, changedBy} = this.theirs!;
    const when = new Intl.DateTimeFormat(this.language, {dateStyle: 'medium', timeStyle: 'short'}).format(
      new Date(changed),
    );
    return changedBy ? `${changedBy}, ${when}` : when;
  }

  #place({path, mine}: Difference) {
    const document = mine === undefined ? this.theirs!.definition : this.scope!.document;
    return placeName(path, document, text => textIn(this.scope!, text), this.msg);
  }

  #value(value: unknown): string {
    if (value === undefined) return this.msg('removed', {id: 'versions.removed'});
    return valueInWords(value, this.scope!, this.msg);
  }

  #keep(side: 'mine' | 'theirs') {
    this._dialog?.close();
    this.dispatchEvent(new VersionKeepEvent(side));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-versions': SequenceVersions;
  }
}
