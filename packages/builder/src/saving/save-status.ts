import {css, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {BuilderElement} from '../builder-element.js';
import {alertIcon, checkIcon, offlineIcon} from '../icons/icons.js';
import type {SaveState} from '../store/saver.js';
import {base} from '../theme/base.styles.js';
import {control} from '../theme/control.styles.js';

/**
 * @tag sequence-save-status
 * @summary In a word, whether the store has what is on the screen.
 * @event versions-open - The owner wants to see the two versions.
 */
export class SaveStatus extends BuilderElement {
  static override styles = [
    base,
    control,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 6px;
        color: var(--_muted);
        font-size: 13px;
        white-space: nowrap;
      }
      .icon {
        inline-size: 16px;
        block-size: 16px;
      }
      .saved .icon {
        color: var(--_positive);
      }
      .saving .icon {
        opacity: 0.35;
      }
      .warn {
        color: var(--_warn);
      }
      .act {
        padding-inline: 4px;
        color: inherit;
      }
      /* On a phone the mark says it, and the words stay for those who listen. */
      @container (inline-size < 720px) {
        :is(.saved, .saving) > span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  /** Whether the store has what is on the screen. */
  @property() state: SaveState = 'saved';

  /** Whether this device keeps what the store does not have yet. */
  @property({type: Boolean, attribute: false}) isKept = true;

  protected override render() {
    // The words stay the same element, so that a screen reader is told of the change and of nothing else.
    return html`<p role="status" class=${this.#kind}>${this.#icon}<span>${this.#words}</span></p>`;
  }

  get #kind() {
    const {state} = this;
    return state === 'conflict' || state === 'refused' || (state === 'offline' && !this.isKept)
      ? 'warn'
      : state;
  }

  get #icon(): TemplateResult {
    const {state} = this;
    if (state === 'saved' || state === 'saving') return checkIcon;
    return state === 'offline' ? offlineIcon : alertIcon;
  }

  get #words() {
    switch (this.state) {
      case 'saved':
        return this.msg('Saved', {id: 'save.saved'});
      case 'saving':
        return this.msg('Saving', {id: 'save.saving'});
      case 'conflict':
        return html`<button class="act" type="button" @click=${this.#openVersions}>${this.msg('Two versions', {id: 'save.conflict'})}</button>`;
      case 'refused':
        return this.isKept
          ? this.msg('Not accepted, kept on this device', {id: 'save.refused'})
          : this.msg('Not accepted. Keep this page open', {id: 'save.refused-open'});
      case 'offline':
        return this.isKept
          ? this.msg('Offline, kept on this device', {id: 'save.offline'})
          : this.msg('Offline. Keep this page open', {id: 'save.offline-open'});
      default:
        return this.state satisfies never;
    }
  }

  #openVersions() {
    this.dispatchEvent(new Event('versions-open'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-save-status': SaveStatus;
  }
}
