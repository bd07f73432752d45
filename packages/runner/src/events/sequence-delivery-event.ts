import type {SequenceResponse} from '@parcours/definition';
import type {DeliveryState} from '../delivery/outbox.js';

/** Where a response is on its way: saved, sending, sent, waiting (to be tried again) or failed (refused for good). */
export class SequenceDeliveryEvent extends Event {
  static readonly type = 'sequence-delivery';

  constructor(
    readonly state: DeliveryState,
    readonly response: SequenceResponse,
  ) {
    super(SequenceDeliveryEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'sequence-delivery': SequenceDeliveryEvent;
  }
}
