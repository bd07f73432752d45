import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PointerDrag} from './pointer-drag.js';

/** What the controller asks of the element whose items are put in order. */
export interface ReorderOptions {
  /** Matches each item in the host's root, in order. Its grip is the `.grip` inside. */
  items: string;
  /** Puts the item at `from` where it then stands at `to`. */
  move: (from: number, to: number) => void;
  /** Says where the item would stand, or what became of it; for people and for screen readers. */
  say: (act: 'lift' | 'over' | 'drop' | 'cancel', from: number, to: number) => void;
}

type Host = ReactiveControllerHost & HTMLElement & {renderRoot: DocumentFragment | HTMLElement};

/**
 * Puts items in another order: by mouse and touch, once there are grips and what they need has been loaded, and by
 * keyboard from the grip (Space lifts and drops, arrows move, Escape puts back). The host draws the item in the hand,
 * the hole and the line from `lifted` and `target`; nothing else moves meanwhile.
 */
export class ReorderController implements ReactiveController {
  /** Which item is in the hand. */
  lifted?: number | undefined;

  /** Where it would stand. */
  target?: number | undefined;

  readonly #host: Host;
  readonly #options: ReorderOptions;
  #pointer?: PointerDrag | undefined;
  #loading?: Promise<void> | undefined;
  #hand?: HTMLElement | undefined;

  constructor(host: Host, options: ReorderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#pointer?.destroy();
    this.#pointer = this.#loading = undefined;
    this.lifted = this.target = undefined;
  }

  hostUpdated() {
    this.#pointer?.follow(this.#items);
    // Where it cannot be had, the console says why; keys and menus still move.
    if (!this.#loading && this.#host.renderRoot.querySelector('.grip')) this.#loading = this.#load();
  }

  /** The grip's keys. Set it as the listener of each grip's `keydown`. */
  readonly onKey = (event: KeyboardEvent) => {
    const items = this.#items;
    const item = (event.currentTarget as HTMLElement).closest<HTMLElement>(this.#options.items)!;
    if (event.key === ' ') {
      event.preventDefault();
      if (this.lifted === undefined) this.#lift(item);
      else {
        const {target = 0} = this;
        this.#end(false);
        void this.#hold(target);
      }
    } else if (this.lifted !== undefined && /^(Escape|Tab)$/.test(event.key)) this.#end(true);
    else if (this.lifted !== undefined && /^Arrow(Up|Down)$/.test(event.key)) {
      event.preventDefault();
      const to = this.target! + (event.key === 'ArrowUp' ? -1 : 1);
      this.#aim(Math.max(0, Math.min(items.length - 1, to)));
    }
  };

  async #load() {
    const {PointerDrag} = await import('./pointer-drag.js');
    if (this.#pointer || !this.#host.isConnected) return;
    this.#pointer = new PointerDrag({
      lift: item => this.#lift(item),
      move: (by, y) => this.#drag(by, y),
      end: isCanceled => this.#end(isCanceled),
    });
    this.#pointer.follow(this.#items);
  }

  /** The focus stays on the grip in its new place: a node that moves loses it. */
  async #hold(index: number) {
    await new Promise(requestAnimationFrame);
    this.#items[index]?.querySelector<HTMLElement>('.grip')?.focus();
  }

  get #items() {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#options.items)];
  }

  #lift(item: HTMLElement) {
    const index = this.#items.indexOf(item);
    if (index < 0) return;
    this.lifted = this.target = index;
    this.#hand = item;
    this.#options.say('lift', index, index);
    this.#host.requestUpdate();
  }

  #drag(by: {x: number; y: number}, y: number) {
    if (!this.#hand || this.lifted === undefined) return;
    this.#hand.style.translate = `${by.x}px ${by.y}px`;
    const {lifted} = this;
    const others = this.#items.filter((_, i) => i !== lifted);
    this.#aim(others.filter(other => middleOf(other) < y).length);
  }

  #aim(to: number) {
    if (to === this.target) return;
    this.target = to;
    this.#options.say('over', this.lifted!, to);
    this.#host.requestUpdate();
  }

  #end(isCanceled: boolean) {
    const {lifted, target} = this;
    this.#hand?.style.removeProperty('translate');
    this.lifted = this.target = this.#hand = undefined;
    this.#host.requestUpdate();
    if (lifted === undefined || target === undefined) return;
    // A click on the grip, or a drag that comes back, moves nothing.
    if (isCanceled || target === lifted) return this.#options.say('cancel', lifted, lifted);
    this.#options.move(lifted, target);
    this.#options.say('drop', lifted, target);
  }
}

function middleOf(item: HTMLElement) {
  const {top, height} = item.getBoundingClientRect();
  return top + height / 2;
}
