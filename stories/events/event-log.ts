import type {
  SequenceAnswerEvent,
  SequenceCompleteEvent,
  SequenceDeliveryEvent,
  SequenceErrorEvent,
  SequenceOfferEvent,
  SequenceReviewEvent,
  SequenceSatisfactionEvent,
  SequenceStepEvent,
} from '@parcours/runner';
import dentalVisit from '@parcours/templates/sequences/dental-visit.json';
import {css, html, LitElement, type PropertyValues} from 'lit';

interface Entry {
  readonly name: string;
  readonly fields: string;
}

/** What each event says, and in which words the log writes it. */
const fieldsOf = {
  'sequence-ready': () => ({}),
  'sequence-answer': ({question, value}: SequenceAnswerEvent) => ({question, value}),
  'sequence-step': ({from, to}: SequenceStepEvent) => ({from, to}),
  'sequence-satisfaction': ({satisfaction}: SequenceSatisfactionEvent) => ({satisfaction}),
  'sequence-offer': ({step, offers}: SequenceOfferEvent) => ({step, offers}),
  'sequence-review': ({step, site, url}: SequenceReviewEvent) => ({step, site, url}),
  'sequence-complete': ({response}: SequenceCompleteEvent) => ({response: response.answers}),
  'sequence-delivery': ({state: delivery, response}: SequenceDeliveryEvent) => ({
    state: delivery,
    revision: response.revision,
  }),
  'sequence-error': ({issues}: SequenceErrorEvent) => ({issues}),
};

/** Nothing leaves this page. One function for all renders: a new one is a new way to deliver. */
const deliver = () => Promise.resolve();

/** A running sequence, and each of its events as it is fired. */
export class EventLog extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 32px;
      align-items: start;
      margin-block: 24px 40px;
      font: 14px / 20px system-ui, sans-serif;
    }

    ol {
      overflow: auto;
      max-block-size: 640px;
      margin: 0;
      padding: 16px;
      border-radius: 8px;
      background: light-dark(#f0f0f3, #222228);
      color: light-dark(#17171b, #f0f0f2);
      font: 13px / 20px ui-monospace, monospace;
      list-style: none;
      overflow-wrap: anywhere;
    }

    @media (width < 720px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  #entries: readonly Entry[] = [];

  protected override firstUpdated(_changed: PropertyValues<this>) {
    for (const [name, read] of Object.entries(fieldsOf) as [string, (event: Event) => object][]) {
      this.renderRoot.addEventListener(name, event => {
        this.#entries = [{name, fields: JSON.stringify(read(event))}, ...this.#entries];
        this.requestUpdate();
      });
    }
  }

  protected override render() {
    return html`
      <sequence-runner
        persist="none"
        locale="en"
        .definition=${dentalVisit}
        .deliver=${deliver}
      ></sequence-runner>
      <ol tabindex="0" aria-label="Events, the latest first">
        ${this.#entries.map(({name, fields}) => html`<li><b>${name}</b> ${fields}</li>`)}
      </ol>
    `;
  }
}

if (!customElements.get('event-log')) customElements.define('event-log', EventLog);
