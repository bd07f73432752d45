import type {SequenceResponse} from '@parcours/definition';
import type {DeliveryState} from '../delivery/outbox.js';
import {RisingEvent} from './rising-event.js';

/** Where a response is on its way: saved, sending, sent, waiting (to be tried again) or failed (refused for good). */
export class SequenceDeliveryEvent extends RisingEvent {
  constructor(
    readonly state: DeliveryState,
    readonly response: SequenceResponse,
  ) {
    super('sequence-delivery');
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-delivery': SequenceDeliveryEvent;
  }
}
