import {type SequenceDefinition, thankYouId} from '@parcours/definition';
import type {SequenceRunner} from '@parcours/runner';
import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {Place} from '../place.js';

/**
 * @tag sequence-preview
 * @summary The runner itself, in a phone, following the stop that is edited.
 */
export class SequencePreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 20px;
    }
    .phone {
      inline-size: min(350px, 100%);
      block-size: 726px;
      margin-inline: auto;
      padding: 8px;
      border-radius: 40px;
      background: #17191d;
    }
    .screen {
      block-size: 100%;
      overflow: auto;
      border-radius: 32px;
      color-scheme: light;
      background: #fff;
    }
  `;

  /** The last valid version. */
  @property({attribute: false}) definition?: SequenceDefinition | undefined;

  @property() locale = '';

  @property() place: Place = 'message';

  @query('sequence-runner') private _runner?: SequenceRunner;

  protected override render() {
    const {definition} = this;
    if (!definition) return nothing;
    const {dissatisfied} = definition.thankYou;
    // The final message of dissatisfied customers takes the other's place, as the preview gives no answers.
    const shown =
      this.place === 'thankYou/dissatisfied' && dissatisfied
        ? {...definition, thankYou: {satisfied: dissatisfied}}
        : definition;
    return html`
      <div class="phone">
        <div class="screen">
          <sequence-runner preview fill .definition=${shown} .locale=${this.locale}></sequence-runner>
        </div>
      </div>
    `;
  }

  protected override async updated(changed: PropertyValues<this>) {
    if (!changed.has('place') && !changed.has('definition')) return;
    await this._runner?.updateComplete;
    const [kind, id] = this.place.split('/');
    await this._runner?.goTo(
      kind === 'thankYou' ? thankYouId : (id ?? this.definition?.steps[0]?.id ?? thankYouId),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-preview': SequencePreview;
  }
}
