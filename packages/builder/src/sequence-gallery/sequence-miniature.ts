import {parseDefinition, type SequenceDefinition} from '@parcours/definition';
import type {TemplateEntry} from '@parcours/templates';
import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';

/**
 * @tag sequence-miniature
 * @summary The first page of a template, drawn small by the runner itself once it comes into view. Nothing to touch.
 */
export class SequenceMiniature extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
      block-size: 340px;
      padding: 14px 14px 0;
      contain: strict;
    }
    .page {
      block-size: 620px;
      overflow: hidden;
      border-radius: 16px 16px 0 0;
      background: #fff;
      color-scheme: light;
      zoom: 0.61;
      pointer-events: none;
    }
  `;

  /** The template to draw. */
  @property({attribute: false}) entry?: TemplateEntry;

  /** The language of the customer. */
  @property() locale = '';

  @state() private _definition: SequenceDefinition | undefined;

  readonly #view = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      this.#view.disconnect();
      void this.#load();
    },
    {rootMargin: '200px'},
  );

  override connectedCallback() {
    super.connectedCallback();
    if (!this._definition) this.#view.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#view.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('entry') || changed.get('entry') === undefined) return;
    this._definition = undefined;
    this.#view.observe(this);
  }

  protected override render() {
    return html`
      <div class="page" inert>
        ${this._definition ? html`<sequence-runner preview fill .definition=${this._definition} .locale=${this.locale}></sequence-runner>` : nothing}
      </div>
    `;
  }

  async #load() {
    const {entry} = this;
    const parsed = parseDefinition(await entry?.load());
    if (parsed.ok && entry === this.entry) this._definition = parsed.definition;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sequence-miniature': SequenceMiniature;
  }
}
