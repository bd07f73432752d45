/** An event of ours: it rises to the page, out of every shadow root. */
export abstract class RisingEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
  }
}
