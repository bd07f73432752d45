import {sendKeys} from '@web/test-runner-commands';
import {findAll, nameOf, squash} from '../../person.harness.js';
import {QuestionHarness} from '../question.harness.js';

/** What a person sees of a scale. */
export class RatingHarness extends QuestionHarness {
  static override async mount(tag: string, properties: object) {
    return new RatingHarness((await super.mount(tag, properties)).element);
  }

  /** What the points are called, lowest first. */
  get points() {
    return this.controls.map(nameOf);
  }

  /** The words of the two ends, where they are seen. */
  get ends() {
    return this.#seen('.ends > span');
  }

  /** What is written below the chosen point, or beside the stars. */
  get caption() {
    return this.#seen('.words, .count').join(' ');
  }

  get filledStars() {
    return findAll<SVGElement & HTMLElement>(this.element, '.star').filter(
      star => getComputedStyle(star).fill !== 'none',
    ).length;
  }

  get height() {
    return this.element.offsetHeight;
  }

  /** How many points stand in each row. */
  get rows() {
    const tops = this.controls.map(control =>
      Math.round(control.closest('label')!.getBoundingClientRect().top),
    );
    return [...new Set(tops)].map(top => tops.filter(other => other === top).length);
  }

  /** The narrowest point, in CSS pixels. */
  get narrowest() {
    return Math.min(...this.controls.map(control => control.closest('label')!.offsetWidth));
  }

  /** Presses a key while another is held down. */
  async pressWith(held: string, key: string) {
    await sendKeys({down: held});
    await this.press(key);
    await sendKeys({up: held});
  }

  set width(pixels: number) {
    this.surroundings.style.inlineSize = `${pixels}px`;
  }

  #seen(selector: string) {
    return findAll(this.element, selector)
      .filter(element => element.checkVisibility({visibilityProperty: true}) && element.offsetWidth > 1)
      .map(element => squash(element.innerText))
      .filter(Boolean);
  }
}
