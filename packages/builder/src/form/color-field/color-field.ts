import {str} from '@lit/localize/internal/str-tag.js';
import {css, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {keyOf} from '../../commands/path.js';
import {BoundField} from '../../fields/bound-field.js';
import {alertIcon, checkIcon} from '../../icons/icons.js';
import {base} from '../../theme/base.styles.js';
import {field} from '../../theme/field.styles.js';
import {contrast} from './contrast.js';

/** WCAG 1.4.3 for the words on a button, 1.4.11 for its edge. */
const [leastText, leastEdge] = [4.5, 3];

const defaultAccent = '#2f4fc6';

/**
 * @tag sequence-color-field
 * @summary The brand's colour, with a specimen on light and on dark, and the measured verdict.
 */
export class ColorField extends BoundField {
  static override shadowRootOptions: ShadowRootInit = {mode: 'open'};
  static override styles = [
    base,
    field,
    css`
      .pick {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr);
        gap: 8px;
      }
      input[type='color'] {
        inline-size: 44px;
        block-size: 36px;
        padding: 2px;
        border: 1px solid var(--_control);
        border-radius: var(--_radius);
        background: var(--_field);
        cursor: pointer;
      }
      .specimen {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        padding: 12px;
        border: 1px solid var(--_border);
        border-radius: 10px;
      }
      .specimen.light {
        color-scheme: light;
        background: #fff;
        color: #17191d;
      }
      .specimen.dark {
        color-scheme: dark;
        background: #15171b;
        color: #eceef2;
      }
      .button {
        padding: 6px 14px;
        border-radius: 8px;
        font-weight: 600;
      }
      .verdict {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 6px;
        flex: 1;
        font-size: 13px;
        line-height: 18px;
      }
      .verdict small {
        grid-column: 2;
        font-size: 12px;
        opacity: 0.75;
      }
    `,
  ];

  protected override render() {
    if (!this.scope) return nothing;
    const value = typeof this.value === 'string' ? this.value : '';
    const isColor = /^#[0-9a-f]{6}$/i.test(value);
    return html`
      <div class="labelled">
        <label class="label-row" for="hex">${this.label}</label>
        <div class="pick">
          <input type="color" aria-label=${this.label} .value=${live(isColor ? value.toLowerCase() : defaultAccent)} ?disabled=${this.isReadonly} @input=${this.#onInput} />
          <input class="input" id="hex" spellcheck="false" placeholder=${defaultAccent} .value=${live(value)} aria-invalid=${this.isInvalid ? 'true' : 'false'} aria-describedby="note" ?readonly=${this.isReadonly} @input=${this.#onInput} />
        </div>
        ${this.renderNote()} ${this.#renderSpecimen('light', isColor ? value : defaultAccent)}
        ${this.#renderSpecimen('dark', isColor ? value : defaultAccent)}
      </div>
    `;
  }

  protected override updated() {
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('.button')) {
      button.style.background = button.dataset['ground'] ?? '';
      button.style.color = button.dataset['words'] ?? '';
    }
  }

  #renderSpecimen(scheme: 'light' | 'dark', accent: string) {
    // On dark the runner lifts the colour until it is told from the ground, so only the words on it are in question.
    const shown = scheme === 'dark' ? lifted(accent) : accent;
    const words = contrast(shown, '#ffffff') >= contrast(shown, '#111111') ? '#ffffff' : '#111111';
    const text = contrast(shown, words);
    const edge = contrast(shown, scheme === 'dark' ? '#15171b' : '#ffffff');
    const reads = text >= leastText && edge >= leastEdge;
    return html`
      <div class="specimen ${scheme}">
        <span class="button" data-ground=${shown} data-words=${words}>${this.msg('Continue', {id: 'color.specimen'})}</span>
        <p class="verdict">
          ${reads ? checkIcon : alertIcon}
          <b>${reads ? this.msg('Reads well', {id: 'color.well'}) : this.msg('Hard to see', {id: 'color.hard'})}</b>
          <small>${this.msg(str`text ${text.toFixed(1)}, edge ${edge.toFixed(1)}`, {id: 'color.ratios'})}</small>
        </p>
      </div>
    `;
  }

  #onInput(event: InputEvent & {target: HTMLInputElement}) {
    this.write(event.target.value.trim().toLowerCase() || undefined, keyOf(this.path));
  }
}

/** The colour as it must be at least to be told from a dark ground. */
function lifted(accent: string): string {
  let rgb = [1, 3, 5].map(i => Number.parseInt(accent.slice(i, i + 2), 16));
  const written = () => `#${rgb.map(c => c.toString(16).padStart(2, '0')).join('')}`;
  while (contrast(written(), '#15171b') < 7)
    rgb = rgb.map(c => Math.min(255, Math.ceil(c + (255 - c) * 0.06)));
  return written();
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-color-field': ColorField;
  }
}
