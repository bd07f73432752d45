import {
  DragDropManager,
  Draggable,
  PointerActivationConstraints,
  PointerSensor,
  type DragMoveEvent,
} from '@dnd-kit/dom';

/** What becomes of an item under a mouse or a finger. */
export interface PointerDragOptions {
  lift: (item: HTMLElement) => void;
  /** `by`: how far it was moved, `y`: where the pointer is in the window. CSS pixels. */
  move: (by: {x: number; y: number}, y: number) => void;
  end: (isCanceled: boolean) => void;
}

// The grip does nothing else, so a finger need not rest on it first, as dnd-kit would have it.
const pointer = PointerSensor.configure({
  activationConstraints: ({pointerType}) =>
    pointerType === 'mouse' ? undefined : [new PointerActivationConstraints.Distance({value: 5})],
});

/** Drags items by their `.grip` with a mouse or a finger, through dnd-kit's sensor: the part that is loaded later. */
export class PointerDrag {
  readonly #draggables = new Map<HTMLElement, Draggable>();
  readonly #manager: DragDropManager;

  constructor({lift, move, end}: PointerDragOptions) {
    // Our own drawing of the drag needs none of its plugins, which write style sheets into the page.
    this.#manager = new DragDropManager({plugins: [], sensors: [pointer]});
    const {monitor} = this.#manager;
    monitor.addEventListener('dragstart', ({operation}) => lift(operation.source?.element as HTMLElement));
    monitor.addEventListener('dragmove', ({operation, to, nativeEvent}: DragMoveEvent) => {
      // The event comes before the position is what it says.
      const {initial, current} = operation.position;
      const {x, y} = nativeEvent instanceof PointerEvent ? nativeEvent : (to ?? current);
      move({x: x - initial.x, y: y - initial.y}, y);
    });
    monitor.addEventListener('dragend', ({canceled}) => end(canceled));
  }

  /** These items, and no others, can be dragged; those that have a grip. */
  follow(items: readonly HTMLElement[]) {
    for (const [item, draggable] of this.#draggables) {
      if (items.includes(item) && gripOf(item) === draggable.handle) continue;
      draggable.destroy();
      this.#draggables.delete(item);
    }
    for (const item of items) {
      const handle = gripOf(item);
      if (!handle || this.#draggables.has(item)) continue;
      this.#draggables.set(
        item,
        new Draggable({id: `item-${++count}`, element: item, handle}, this.#manager),
      );
    }
  }

  destroy() {
    this.follow([]);
    this.#manager.destroy();
  }
}

let count = 0;

const gripOf = (item: HTMLElement) => item.querySelector('.grip');
