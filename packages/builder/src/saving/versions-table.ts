import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {languageName} from '../locale/language-name.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';
import {bothVersions, type ValuePair, type VersionSection} from './both-versions.js';
import {placeName} from './place-name.js';
import {sectionName} from './section-name.js';
import {textIn, valueInWords} from './version-words.js';
import {styles} from './versions-table.styles.js';

type Side = 'mine' | 'theirs';
type Json = Readonly<Record<string, unknown>>;

/**
 * @tag sequence-versions-table
 * @summary Two versions of a sequence, whole and side by side, with what differs marked; where it is narrow, one at a time.
 */
export class VersionsTable extends BuilderElement {
  static override styles = [base, control, styles];

  /** The other version, read as this one was. */
  @property({attribute: false}) theirs: Json = {};

  /** Who made it, and when. */
  @property({attribute: false}) origins: Readonly<Record<Side, string>> = {mine: '', theirs: ''};

  @state() private _shown: Side = 'mine';

  /** Goes to the next difference, from the top again after the last. */
  goToNext() {
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('.differs th')];
    const now = all.findIndex(row => row.matches(':focus'));
    const next = all[now + 1] ?? all[0];
    next?.scrollIntoView({block: 'center'});
    next?.focus({preventScroll: true});
  }

  protected override render() {
    const {scope, theirs} = this;
    if (!scope) return nothing;
    const sections = bothVersions(scope.document as unknown as Json, theirs);
    const names = {
      mine: this.msg('Yours', {id: 'versions.mine'}),
      theirs: this.msg('Theirs', {id: 'versions.theirs'}),
    };
    return html`
      <div data-shown=${this._shown}>
        <div class="segments tabs" role="group" aria-label=${this.msg('Version', {id: 'versions.which'})}>
          ${(['mine', 'theirs'] as const).map(side => html`<button type="button" aria-pressed=${side === this._shown} @click=${() => (this._shown = side)}>${names[side]}</button>`)}
        </div>
        <table>
          <thead>
            <tr>
              <th class="field" scope="col">${this.msg('Where', {id: 'versions.where'})}</th>
              <th class="mine" scope="col">${names.mine}<small>${this.origins.mine}</small></th>
              <th class="theirs" scope="col">${names.theirs}<small>${this.origins.theirs}</small></th>
            </tr>
          </thead>
          ${sections.map(section => this.#renderSection(section))}
        </table>
      </div>
    `;
  }

  #renderSection({path, pairs}: VersionSection) {
    const side = pairs.some(({mine}) => mine !== undefined) ? 'mine' : 'theirs';
    return html`
      <tbody>
        <tr class="section"><th scope="rowgroup" colspan="3">${this.#title(path, side)}</th></tr>
        ${pairs.map(pair => this.#renderPair(pair, path.length))}
      </tbody>
    `;
  }

  #title(path: VersionSection['path'], side: Side) {
    const document = side === 'mine' ? this.scope!.document : this.theirs;
    return sectionName(path, document, text => textIn(this.scope!, text), this.msg);
  }

  #name(path: VersionSection['path'], side: Side, within = 0) {
    const document = side === 'mine' ? this.scope!.document : this.theirs;
    return placeName(path, document, text => textIn(this.scope!, text), this.msg, within);
  }

  #renderPair(pair: ValuePair, within: number) {
    const {path, isSame} = pair;
    const last = path.at(-1);
    const {locales} = this.scope!.document;
    const isText = typeof last === 'string' && locales.includes(last);
    const name = this.#name(path, pair.mine === undefined ? 'theirs' : 'mine', within);
    const place = isText ? `${name} (${languageName(last, this.language)})` : name;
    return html`
      <tr class="pair ${isSame ? '' : 'differs'}">
        <th scope="row" tabindex=${isSame ? nothing : -1}>
          ${place}${isSame ? nothing : html`<span class="visually-hidden"> (${this.msg('differs', {id: 'versions.differs'})})</span>`}
        </th>
        ${this.#renderValue(pair, 'mine', isText)} ${this.#renderValue(pair, 'theirs', isText)}
      </tr>
    `;
  }

  #renderValue(pair: ValuePair, side: Side, isText: boolean) {
    const value = pair[side];
    return value === undefined
      ? html`<td class="absent ${side}">${this.msg('not there', {id: 'versions.absent'})}</td>`
      : html`<td class=${side} lang=${isText ? String(pair.path.at(-1)) : nothing}>${valueInWords(value, this.scope!, this.msg)}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-versions-table': VersionsTable;
  }
}
