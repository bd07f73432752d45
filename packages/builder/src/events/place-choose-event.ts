import type {Place} from '../place.js';

/** A person has chosen a stop of the path, or the settings, to edit. */
export class PlaceChooseEvent extends Event {
  constructor(readonly place: Place) {
    super('place-choose', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'place-choose': PlaceChooseEvent;
  }
}
