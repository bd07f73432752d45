/** An item of a menu was chosen. */
export class MenuChooseEvent extends Event {
  constructor(readonly value: string) {
    super('menu-choose');
  }
}

declare global {
  interface HTMLElementEventMap {
    'menu-choose': MenuChooseEvent;
  }
}
