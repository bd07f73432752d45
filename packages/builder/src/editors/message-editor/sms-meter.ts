import {str} from '@lit/localize/internal/str-tag.js';
import {type LocalizedText, resolveText, smsPlain, smsSegments} from '@parcours/definition';
import {css, html, nothing} from 'lit';
import {translate} from '../../commands/translate.js';
import {BoundField} from '../../fields/bound-field.js';
import {bulbIcon, linkIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import {remark} from '../../theme/remark.styles.js';

/** What a shortened link takes. */
const link = 'https://exam.pl/a/7Kq2';

/**
 * @tag sequence-sms-meter
 * @summary How long a text message is, what it is billed as, and the characters that make it dear. `path` is its text's.
 */
export class SmsMeter extends BoundField {
  static override styles = [
    base,
    control,
    field,
    remark,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      .counts {
        display: flex;
        justify-content: space-between;
        font-size: 13px;
      }
      .bars {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 4px;
      }
      .bars > span {
        block-size: 6px;
        border-radius: 3px;
        background: var(--_positive);
      }
      .many .bars > span {
        background: var(--_warn);
      }
      .many .segments {
        color: var(--_warn);
      }
      .segments {
        display: inline;
        padding: 0;
        background: none;
      }
      code {
        display: inline-grid;
        place-items: center;
        min-inline-size: 24px;
        block-size: 24px;
        margin-inline-end: 4px;
        border-radius: 6px;
        background: var(--_field);
        font: 600 14px/1 var(--_mono);
      }
      .note {
        display: flex;
        gap: 8px;
        color: var(--_muted);
        font-size: 13px;
        line-height: 18px;
      }
    `,
  ];

  protected override render() {
    const {scope} = this;
    if (!scope) return nothing;
    const written = this.#text;
    const text = (written.includes('{{link}}') ? written : `${written} {{link}}`).replace('{{link}}', link);
    const {segments, costly} = smsSegments(text);
    const plain = smsSegments(smsPlain(text));
    return html`
      <div class=${segments > 1 ? 'many' : ''}>
        <p class="counts">
          <span>${this.msg(str`${[...text].length} characters`, {id: 'sms.characters'})}</span>
          <span class="segments">${segments === 1 ? this.msg('1 segment', {id: 'sms.segment'}) : this.msg(str`${segments} segments`, {id: 'sms.segments'})}</span>
        </p>
        <div class="bars" aria-hidden="true">${Array.from({length: segments}, () => html`<span></span>`)}</div>
      </div>
      ${costly.length && plain.segments < segments ? this.#renderCostly(costly, written, plain.segments) : nothing}
      <p class="note">${linkIcon}${this.msg('{{link}} stands once in the text. Where it is missing, it is added at the end.', {id: 'sms.link'})}</p>
    `;
  }

  #renderCostly(costly: readonly string[], written: string, least: number) {
    return html`
      <div class="remark">
        ${bulbIcon}
        <p>
          ${this.msg('These characters make this text dearer:', {id: 'sms.costly'})}
          ${costly.map(character => html`<code>${character}</code>`)}
        </p>
        ${
          this.isReadonly
            ? nothing
            : html`<button class="act fix" type="button" @click=${() => this.edit(translate(this.path, this.scope!.content, smsPlain(written)))}>
                ${least === 1 ? this.msg('Plain forms: 1 segment', {id: 'sms.plain-one'}) : this.msg(str`Plain forms: ${least} segments`, {id: 'sms.plain'})}
              </button>`
        }
      </div>
    `;
  }

  get #text() {
    const {content, document} = this.scope!;
    return resolveText(this.value as LocalizedText | undefined, content, document.locales[0])?.text ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-sms-meter': SmsMeter;
  }
}
