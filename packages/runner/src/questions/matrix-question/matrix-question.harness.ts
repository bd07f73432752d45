import {findAll, focused, squash} from '../../person.harness.js';
import {QuestionHarness} from '../question.harness.js';

/** What a person sees of the rows of a matrix. */
export class MatrixHarness extends QuestionHarness {
  static override async mount(tag: string, properties: object) {
    return new MatrixHarness((await super.mount(tag, properties)).element);
  }

  /** What each row is called, for whoever hears it. */
  get rows() {
    return this.#rows.map(row => this.#name(row));
  }

  /** The chosen word of each row. */
  get values() {
    return findAll(this.element, '.value').map(value => squash(value.innerText));
  }

  /** What can be read of the lowest and the highest point of each row. */
  get ends() {
    return findAll(this.element, '.ends').map(({innerText}) => squash(innerText.replace('\n', ' ')));
  }

  /** Rows that are said to be missing. */
  get missing() {
    return this.#rows.filter(row => row.ariaInvalid === 'true').map(row => this.#name(row));
  }

  /** The row that has the focus. */
  get focusedRow() {
    const row = focused()?.closest<HTMLElement>('.row');
    return row ? this.#name(row) : '';
  }

  /** Whether the names stand beside their numbers. */
  get isBeside() {
    return this.#rows.every(row => {
      const [name, scale] = [...row.children].map(child => child.getBoundingClientRect());
      return name!.right <= scale!.left;
    });
  }

  /** The narrowest and the lowest number, in CSS pixels. */
  get smallest() {
    const labels = findAll(this.element, '.points label');
    return [
      Math.min(...labels.map(label => label.offsetWidth)),
      Math.min(...labels.map(label => label.offsetHeight)),
    ];
  }

  set width(pixels: number) {
    this.surroundings.style.inlineSize = `${pixels}px`;
  }

  get #rows() {
    return findAll(this.element, '.row[role="radiogroup"]');
  }

  #name(row: HTMLElement) {
    const id = row.getAttribute('aria-labelledby') ?? '';
    const root = row.getRootNode() as ShadowRoot;
    return squash(root.getElementById(id)?.innerText ?? '');
  }
}
