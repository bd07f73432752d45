import {
  DragDropManager,
  Draggable,
  PointerActivationConstraints,
  PointerSensor,
  type DragMoveEvent,
} from '@dnd-kit/dom';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

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

// The grip does nothing else, so a finger need not rest on it first, as dnd-kit would have it.
const pointer = PointerSensor.configure({
  activationConstraints: ({pointerType}) =>
    pointerType === 'mouse' ? undefined : [new PointerActivationConstraints.Distance({value: 5})],
});

/**
 * Puts items in another order: by mouse and touch through dnd-kit's sensor, and by keyboard from the grip (Space lifts
 * and drops, arrows move, Escape puts back). The host draws the item in the hand, the hole and the line from `lifted`
 * and `target`; nothing else moves meanwhile.
 */
export class ReorderController implements ReactiveController {
  /** Which item is in the hand. */
  lifted?: number | undefined;

  /** Where it would stand. */
  target?: number | undefined;

  readonly #host: Host;
  readonly #options: ReorderOptions;
  readonly #draggables = new Map<HTMLElement, Draggable>();
  #manager?: DragDropManager | undefined;
  #hand?: HTMLElement | undefined;

  constructor(host: Host, options: ReorderOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    // Our own drawing of the drag needs none of its plugins, which write style sheets into the page.
    const manager = new DragDropManager({plugins: [], sensors: [pointer]});
    manager.monitor.addEventListener('dragstart', ({operation}) =>
      this.#lift(operation.source?.element as HTMLElement),
    );
    manager.monitor.addEventListener('dragmove', event => this.#drag(event));
    manager.monitor.addEventListener('dragend', ({canceled}) => this.#end(canceled));
    this.#manager = manager;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const draggable of this.#draggables.values()) draggable.destroy();
    this.#draggables.clear();
    this.#manager?.destroy();
    this.#manager = undefined;
    this.lifted = this.target = undefined;
  }

  hostUpdated() {
    const items = this.#items;
    for (const [item, draggable] of this.#draggables) {
      if (items.includes(item) && item.querySelector('.grip') === draggable.handle) continue;
      draggable.destroy();
      this.#draggables.delete(item);
    }
    for (const item of items) {
      const handle = item.querySelector('.grip');
      if (!handle || this.#draggables.has(item) || !this.#manager) continue;
      this.#draggables.set(
        item,
        new Draggable({id: `item-${++count}`, element: item, handle}, this.#manager),
      );
    }
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

  #drag({operation, to, nativeEvent}: DragMoveEvent) {
    if (!this.#hand || this.lifted === undefined) return;
    // The event comes before the position is what it says.
    const {initial, current} = operation.position;
    const {x, y} = nativeEvent instanceof PointerEvent ? nativeEvent : (to ?? current);
    this.#hand.style.translate = `${x - initial.x}px ${y - initial.y}px`;
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

let count = 0;

function middleOf(item: HTMLElement) {
  const {top, height} = item.getBoundingClientRect();
  return top + height / 2;
}
