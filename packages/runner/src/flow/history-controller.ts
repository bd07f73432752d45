import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** One entry of the browser's history for each step, so that its Back goes one step back. */
export class HistoryController implements ReactiveController {
  readonly #key = 'parcours';
  readonly #go: (delta: number) => void;
  #depth = 0;

  /** `go` takes the number of steps, negative for back; it is told what the browser did. */
  constructor(host: ReactiveControllerHost, go: (delta: number) => void) {
    this.#go = go;
    host.addController(this);
  }

  hostConnected() {
    // A page that is loaded again stands where it stood in the history.
    this.#depth = this.#depthOf(history.state);
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#onPop);
  }

  /** A step forward was made. */
  push() {
    history.pushState({...history.state, [this.#key]: ++this.#depth}, '');
  }

  /** Asks the browser to go back where it has an entry of ours; false where it has none. */
  back(): boolean {
    if (!this.#depth) return false;
    history.back();
    return true;
  }

  #depthOf = (state: unknown) => Number((Object(state) as Record<string, unknown>)[this.#key] ?? 0);

  #onPop = (event: PopStateEvent) => {
    const depth = this.#depthOf(event.state);
    const delta = depth - this.#depth;
    this.#depth = depth;
    if (delta) this.#go(delta);
  };
}
