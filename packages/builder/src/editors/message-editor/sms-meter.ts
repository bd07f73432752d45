import {str} from '@lit/localize/internal/str-tag.js';
import {encodeLink, type SequenceDefinition, smsPlain} from '@parcours/definition';
import {type CostlyCharacter, renderSms} from '@parcours/messages';
import {css, html, nothing} from 'lit';
import {at} from '../../commands/path.js';
import {translate} from '../../commands/translate.js';
import {BoundField} from '../../fields/bound-field.js';
import {bulbIcon, consentIcon, linkIcon} from '../../icons/icons.js';
import {addressOf} from '../../scope.js';
import {customers, sampleContext} from '../../preview/sample-context.js';
import {base} from '../../theme/base.styles.js';
import {control} from '../../theme/control.styles.js';
import {field} from '../../theme/field.styles.js';
import {remark} from '../../theme/remark.styles.js';

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
      .bars > svg {
        inline-size: 100%;
        block-size: 6px;
        border-radius: 3px;
        fill: var(--_positive);
      }
      .bars .room {
        fill: var(--_border);
      }
      .many .bars > svg {
        fill: var(--_warn);
      }
      .remark ul {
        display: grid;
        gap: 6px;
        inline-size: 100%;
      }
      .remark li {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .remark .bordered {
        min-block-size: 28px;
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
    const {content, document} = scope;
    const sms = this.#measure(document);
    if (!sms) return nothing;
    const {segments, places, room, costly} = sms;
    const plain = this.#measure(translate(this.path, content, smsPlain(this.#text))(document));
    return html`
      <div class=${segments > 1 ? 'many' : ''}>
        <p class="counts">
          <span>${this.msg(str`${places} characters`, {id: 'sms.characters'})}</span>
          <span class="segments">${segments === 1 ? this.msg(str`1 segment of ${room}`, {id: 'sms.segment-of'}) : this.msg(str`${segments} segments of ${room}`, {id: 'sms.segments-of'})}</span>
        </p>
        <div class="bars" aria-hidden="true">${Array.from({length: segments}, (_, i) => this.#renderBar(Math.min(1, places / room - i)))}</div>
      </div>
      ${plain && costly.length && plain.segments < segments ? this.#renderCostly(costly, plain.segments) : nothing}
      <p class="note">${linkIcon}${this.msg('{{link}} stands once in the text. Where it is missing, it is added at the end.', {id: 'sms.link'})}</p>
      <p class="note">${consentIcon}${this.msg('Your sending service adds who you are and “STOP” to unsubscribe.', {id: 'sms.stop'})}</p>
    `;
  }

  #renderBar(part: number) {
    return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="room" width="100" height="6" /><rect width=${Math.max(0, part) * 100} height="6" /></svg>`;
  }

  /** Each character that costs, how often it stands there and what says the same; and all of them at once. */
  #renderCostly(costly: readonly CostlyCharacter[], least: number) {
    return html`
      <div class="remark">
        ${bulbIcon}
        <p>${this.msg('These characters make this text cost more:', {id: 'sms.costly'})}</p>
        <ul>
          ${costly.map(one => this.#renderCharacter(one))}
        </ul>
        ${
          this.isReadonly
            ? nothing
            : html`<button class="act fix" type="button" @click=${() => this.#put(smsPlain(this.#text))}>
                ${least === 1 ? this.msg('Plain forms: 1 segment', {id: 'sms.plain-one'}) : this.msg(str`Plain forms: ${least} segments`, {id: 'sms.plain'})}
              </button>`
        }
      </div>
    `;
  }

  #renderCharacter({character, plain, positions: {length: count}}: CostlyCharacter) {
    // What a variable brings along cannot be written otherwise here.
    const isOwn = this.#text.includes(character);
    return html`
      <li>
        <code>${character}</code>
        <span class="grow">${count === 1 ? this.msg('once', {id: 'sms.once'}) : this.msg(str`${count} times`, {id: 'sms.times'})}</span>
        ${plain !== undefined && isOwn && !this.isReadonly ? html`<button class="act bordered" type="button" @click=${() => this.#put(this.#text.replaceAll(character, plain))}>${this.msg(str`Write “${plain}”`, {id: 'sms.write'})}</button>` : nothing}
      </li>
    `;
  }

  /** The message as a customer gets it. */
  #measure(document: SequenceDefinition) {
    const {content: locale, addresses, hostVariables} = this.scope!;
    const link = encodeLink(addressOf(addresses.page, document.id), {locale, channel: 'sms'});
    const context = sampleContext(document, locale, customers[0], hostVariables);
    return renderSms(document, {locale, context, link});
  }

  #put(words: string) {
    this.edit(translate(this.path, this.scope!.content, words));
  }

  /** What is written in this language: where the source stands in for it, there is nothing to mend. */
  get #text() {
    const text = at(this.value, [this.scope!.content]);
    return typeof text === 'string' ? text : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-sms-meter': SmsMeter;
  }
}
