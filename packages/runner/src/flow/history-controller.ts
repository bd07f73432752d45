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

  #onPop = (event: PopStateEvent) => {
    const depth = Number((event.state as Record<string, unknown> | null)?.[this.#key] ?? 0);
    const delta = depth - this.#depth;
    this.#depth = depth;
    if (delta) this.#go(delta);
  };
}
