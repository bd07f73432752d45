import {str} from '@lit/localize/internal/str-tag.js';
import {resolveText} from '@parcours/definition';
import type {LocalizedText} from '@parcours/definition';
import {css, html, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {closeIcon} from '../icons/icons.js';
import {readDocument} from '../read-document.js';
import {type Difference, differences} from '../store/differences.js';
import type {StoredSequence} from '../store/sequence-store.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {dialog} from '../theme/dialog.styles.js';
import {placeName} from './place-name.js';
import {VersionKeepEvent} from './version-keep-event.js';

/** So many differences are listed; the others are counted. */
const listed = 8;

/**
 * @tag sequence-versions
 * @summary A sequence that was changed in two places: what differs, and which one stays.
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

  @query('dialog') private _dialog?: HTMLDialogElement;

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
    const more = found.length - listed;
    return html`
      <dialog aria-labelledby="title">
        <div class="dialog-head">
          <div>
            <h2 id="title">${this.msg('This sequence was changed in two places', {id: 'versions.title'})}</h2>
            <p class="muted">${this.msg('Whichever you keep, the other is saved in your list as “(other version)”.', {id: 'versions.note'})}</p>
          </div>
          <button class="act only" type="button" aria-label=${this.msg('Close', {id: 'action.close'})} @click=${() => this._dialog?.close()}>${closeIcon}</button>
        </div>
        <div class="dialog-body">
          <div class="columns">
            ${this.#renderColumn('mine', found)} ${this.#renderColumn('theirs', found)}
          </div>
          ${more > 0 ? html`<p class="muted">${this.msg(str`And ${more} more differences.`, {id: 'versions.more'})}</p>` : nothing}
        </div>
        <div class="dialog-foot">
          <button class="act" type="button" @click=${() => this._dialog?.close()}>${this.msg('Later', {id: 'versions.later'})}</button>
        </div>
      </dialog>
    `;
  }

  #renderColumn(side: 'mine' | 'theirs', found: readonly Difference[]) {
    const isMine = side === 'mine';
    const {changed, changedBy} = this.theirs!;
    const when = new Intl.DateTimeFormat(this.language, {dateStyle: 'medium', timeStyle: 'short'}).format(
      new Date(changed),
    );
    return html`
      <section class="column">
        <div>
          <h3>${isMine ? this.msg('Yours', {id: 'versions.mine'}) : this.msg('Theirs', {id: 'versions.theirs'})}</h3>
          <p class="muted small">
            ${isMine ? this.msg('Here, just now', {id: 'versions.here'}) : changedBy ? `${changedBy}, ${when}` : when}
          </p>
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
        <button class="act bordered" type="button" @click=${() => this.#keep(side)}>
          ${isMine ? this.msg('Keep mine', {id: 'versions.keep-mine'}) : this.msg('Take theirs', {id: 'versions.keep-theirs'})}
        </button>
      </section>
    `;
  }

  #place({path, mine}: Difference) {
    const document = mine === undefined ? this.theirs!.definition : this.scope!.document;
    return placeName(path, document, text => this.#words(text), this.msg);
  }

  #words(text: unknown): string {
    const {content, document} = this.scope!;
    return resolveText(text as LocalizedText | undefined, content, document.locales[0])?.text ?? '';
  }

  /** A value in few words. */
  #value(value: unknown): string {
    if (value === undefined) return this.msg('removed', {id: 'versions.removed'});
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (typeof value === 'boolean')
      return value ? this.msg('yes', {id: 'versions.yes'}) : this.msg('no', {id: 'versions.no'});
    if (Array.isArray(value)) return value.map(item => this.#value(item)).join(', ');
    const {title, label} = value as {title?: unknown; label?: unknown};
    return this.#words(title ?? label ?? value) || JSON.stringify(value);
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
