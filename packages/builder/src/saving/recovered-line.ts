import {str} from '@lit/localize/internal/str-tag.js';
import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {clockIcon} from '../icons/icons.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';

/**
 * @tag sequence-recovered-line
 * @summary Offers back the changes of an earlier visit that never reached the store.
 * @event recovered-take - The owner takes them up.
 * @event recovered-forget - The owner forgets them.
 */
export class RecoveredLine extends BuilderElement {
  static override styles = [
    base,
    control,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        min-block-size: 52px;
        padding: 8px 12px 8px 20px;
        background: var(--_accent-soft);
      }
      .icon {
        color: var(--_accent-text);
      }
      p {
        flex: 1 1 240px;
        font-weight: 500;
      }
    `,
  ];

  /** When the last of them was made, ISO 8601. */
  @property() changed = '';

  protected override render() {
    return html`
      ${clockIcon}
      <p>${this.msg(str`Your changes of ${this.#when} are still here.`, {id: 'recovered.line'})}</p>
      <button class="act" type="button" @click=${() => this.dispatchEvent(new Event('recovered-forget'))}>${this.msg('Discard', {id: 'recovered.forget'})}</button>
      <button class="act primary" type="button" @click=${() => this.dispatchEvent(new Event('recovered-take'))}>${this.msg('Restore', {id: 'recovered.take'})}</button>
    `;
  }

  get #when() {
    return new Intl.DateTimeFormat(this.language, {dateStyle: 'long', timeStyle: 'short'}).format(
      new Date(this.changed),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-recovered-line': RecoveredLine;
  }
}
