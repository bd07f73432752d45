import {findAll, nameOf} from '../person.harness.js';
import {QuestionHarness} from './question.harness.js';

/** What a person sees of options. */
export class ChoiceHarness extends QuestionHarness {
  static override async mount(tag: string, properties: object) {
    return new ChoiceHarness((await super.mount(tag, properties)).element);
  }

  /** The options to tick, in the order shown. */
  get options() {
    return findAll<HTMLInputElement>(this.element, '.tick').map(nameOf);
  }

  /** The options of the dropdown, in the order shown. */
  get entries() {
    return findAll<HTMLOptionElement>(this.element, 'option').map(({text}) => text);
  }

  /** The entry of the dropdown that is shown. */
  get entry() {
    return findAll<HTMLSelectElement>(this.element, 'select')[0]?.selectedOptions[0]?.text;
  }

  /** What the dropdown is called. */
  get dropdownName() {
    const [select] = findAll<HTMLSelectElement>(this.element, 'select');
    return select?.labels[0]?.innerText.trim();
  }

  /** The field of a free answer, while there is one. */
  get freeAnswer() {
    const [input] = findAll<HTMLInputElement>(this.element, '.inner');
    return (
      input && {
        name: input.ariaLabel,
        text: input.value,
        height: input.offsetHeight,
        isInRow: input.closest('.choice') !== null,
        isInvalid: input.ariaInvalid === 'true',
      }
    );
  }

  /** Options that are said to be wrong. */
  get invalid() {
    return findAll<HTMLInputElement>(this.element, '.tick')
      .filter(input => input.ariaInvalid === 'true')
      .map(nameOf);
  }

  /** Options whose rows have the edge of an error. */
  get edged() {
    const [error] = findAll(this.element, '.error');
    return findAll(this.element, '.choice')
      .filter(row => error && getComputedStyle(row).borderColor === getComputedStyle(error).color)
      .map(row => row.innerText.trim());
  }

  /** What pictures say. */
  get pictures() {
    return findAll<HTMLImageElement>(this.element, '.choice img').map(({alt}) => alt);
  }

  /** How many options stand in each row. */
  get rows() {
    const tops = findAll(this.element, '.choice').map(choice =>
      Math.round(choice.getBoundingClientRect().top),
    );
    return [...new Set(tops)].map(top => tops.filter(other => other === top).length);
  }

  /** What the group is described by, for whoever hears it. */
  get description() {
    const [group] = findAll(this.element, 'fieldset');
    const ids = group?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids
      .flatMap(id => findAll(this.element, `#${id}`).map(({innerText}) => innerText.trim()))
      .join(' ');
  }

  set width(pixels: number) {
    this.surroundings.style.inlineSize = `${pixels}px`;
  }
}
