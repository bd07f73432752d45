import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the editor's keys ask for. */
export interface Keys {
  undo(): void;
  redo(): void;
  /** The list of all keys. */
  list(): void;
}

/** Hears the editor's keys: from within it, and where the focus is on nothing, as after a press on bare ground. */
export class KeysController implements ReactiveController {
  /** Of several editors on a page, the one that was used last hears what comes from nowhere. */
  static #used?: KeysController | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #keys: Keys;

  constructor(host: ReactiveControllerHost & HTMLElement, keys: Keys) {
    this.#host = host;
    this.#keys = keys;
    host.addController(this);
    for (const act of ['focusin', 'pointerdown'])
      host.addEventListener(act, () => (KeysController.#used = this));
    host.addEventListener('keydown', this.#onKey);
  }

  hostConnected() {
    document.addEventListener('keydown', this.#onKeyNowhere);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#onKeyNowhere);
    if (KeysController.#used === this) KeysController.#used = undefined;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath() as HTMLElement[];
    const isWriting = target?.matches('input, textarea, select');
    const act =
      event.key === '?' && !isWriting
        ? 'list'
        : (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
          ? event.shiftKey
            ? 'redo'
            : 'undo'
          : undefined;
    if (!act) return;
    event.preventDefault();
    this.#keys[act]();
  };

  readonly #onKeyNowhere = (event: KeyboardEvent) => {
    const isOurs = (KeysController.#used ?? this) === this && this.#host.checkVisibility();
    if (isOurs && event.target === document.body && !event.defaultPrevented) this.#onKey(event);
  };
}
