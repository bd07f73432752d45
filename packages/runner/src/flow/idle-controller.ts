import type {ReactiveController, ReactiveControllerHost} from 'lit';

const gestures = ['pointerdown', 'keydown', 'input'];

/** Calls back when nobody has touched the host for a while: a tablet at the counter starts anew. */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #seconds: () => number;
  readonly #onIdle: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & HTMLElement, seconds: () => number, onIdle: () => void) {
    this.#host = host;
    this.#seconds = seconds;
    this.#onIdle = onIdle;
    host.addController(this);
  }

  hostConnected() {
    for (const gesture of gestures) this.#host.addEventListener(gesture, this.#touch);
  }

  hostDisconnected() {
    for (const gesture of gestures) this.#host.removeEventListener(gesture, this.#touch);
    clearTimeout(this.#timer);
  }

  #touch = () => {
    clearTimeout(this.#timer);
    const seconds = this.#seconds();
    if (seconds > 0) this.#timer = setTimeout(this.#onIdle, seconds * 1000);
  };
}
