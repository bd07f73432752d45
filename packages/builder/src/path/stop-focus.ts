type Host = HTMLElement & {renderRoot: DocumentFragment | HTMLElement};

/** Where the focus goes when a change makes stops anew, moves them or takes them away. */
export class StopFocus {
  readonly #host: Host;
  /** What gets the focus once it is there. */
  #wanted?: {stop: number; part: string} | undefined;
  /** The stop that has the focus: a path of another shape makes some stops anew. */
  #held?: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Has a part of a stop, counted from the initial message, get the focus once the path has changed. */
  want(stop: number, part: string) {
    this.#wanted = {stop, part};
  }

  /** Before the path is drawn: notes who has the focus. */
  note() {
    this.#held = this.#active?.closest<HTMLElement>('.stop')?.dataset['place'];
  }

  /** After it was drawn; `isOther` says whether for another document. */
  async settle(isOther: boolean) {
    if (!this.#wanted) return this.#hold();
    if (!isOther) return;
    const {stop, part} = this.#wanted;
    this.#wanted = undefined;
    // The key that did it is still on its way: it must not press what gets the focus.
    await new Promise(requestAnimationFrame);
    this.#root.querySelectorAll('.stop')[stop]?.querySelector<HTMLElement>(part)?.focus();
  }

  /** Where an Undo has made the stop anew that had the focus, or taken it away, the keys go on from here. */
  #hold() {
    if (!this.#held || this.#active) return;
    const stops = [...this.#root.querySelectorAll<HTMLElement>('.stop')];
    const stop = stops.find(({dataset}) => dataset['place'] === this.#held);
    (stop ?? this.#root.querySelector('.chosen'))?.querySelector<HTMLElement>('.choose')?.focus();
  }

  get #root() {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #active() {
    return this.#root.activeElement;
  }
}
