import '../define.js';
import {fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {deep, focusedName, nameOf, pick, reachingOut, settled, still, strike} from '../person.harness.js';
import type {SequenceStore} from '../store/sequence-store.js';
import type {SequenceList} from './sequence-list.js';

/** A list on a page, and the gallery that it opens: what a person sees of them and does with them. */
export class ListHarness {
  readonly opened: string[] = [];

  private constructor(readonly element: SequenceList) {
    element.addEventListener('sequence-open', ({sequence}) => this.opened.push(sequence));
  }

  static async mount(store: SequenceStore, locale = 'en') {
    const element = await fixture<SequenceList>(
      html`<sequence-list .store=${store} .locale=${locale} name="Clinique Roy" accent="#112233"></sequence-list>`,
    );
    const harness = new ListHarness(element);
    await harness.settled();
    return harness;
  }

  /** Names of the sequences that are listed. */
  get names() {
    return this.#all('.open').map(({innerText}) => innerText);
  }

  /** Names of the templates that are shown. */
  get templates() {
    return this.#all('.card button').map(({innerText}) => innerText);
  }

  /** What is said because it failed. */
  get alarmed() {
    return this.#all('[role=alert]')
      .map(({innerText}) => innerText.trim())
      .join('');
  }

  /** What is said beside the search, or in passing. */
  get said() {
    return this.#all('[role=status]')
      .map(({innerText}) => innerText.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  }

  /** All that the preview of a template says. */
  get previewed() {
    const [preview] = this.#all('sequence-preview');
    return (preview ? this.#all('.heading, .intro, .label, .inbox', preview) : [])
      .map(({innerText}) => innerText)
      .join(' ');
  }

  /** All that the list says. */
  get text() {
    return this.#all('.page')
      .map(({innerText}) => innerText)
      .join('\n');
  }

  /** What one presses or writes in that reaches out of the window, by name. */
  get tooWide() {
    return reachingOut(this.#all('button, input, select, textarea'));
  }

  /** What the focus is on. */
  get focused() {
    return focusedName();
  }

  async press(name: string) {
    const found = this.#all('button').find(button => nameOf(button) === name);
    if (!found) throw new Error(`Nobody sees a button called ${name}.`);
    found.scrollIntoView({block: 'center'});
    // The act before has settled; only the scrolling is new.
    await new Promise(requestAnimationFrame);
    const {left, top, width, height} = found.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await this.settled();
  }

  /** Chooses a file that says so. */
  async choose(value: unknown) {
    const [field] = this.#all('input[type=file]') as HTMLInputElement[];
    const files = new DataTransfer();
    files.items.add(new File([JSON.stringify(value)], 'sequence.json', {type: 'application/json'}));
    field!.files = files.files;
    field!.dispatchEvent(new Event('change'));
    await this.settled();
  }

  /** Picks from a native list. */
  async select(name: string, words: string) {
    await pick(this.#all('select') as HTMLSelectElement[], name, words);
    await this.settled();
  }

  /** Presses keys where the focus is. */
  async strike(...keys: string[]) {
    await strike(...keys);
    await this.settled();
  }

  /** Types where the focus is. */
  async type(words: string) {
    await sendKeys({type: words});
    await this.settled();
  }

  /** Replaces what a field says. */
  async write(name: string, words: string) {
    const input = this.#all('input').find(
      field => (field.ariaLabel ?? (field as HTMLInputElement).labels?.[0]?.innerText) === name,
    ) as HTMLInputElement | undefined;
    if (!input) throw new Error(`Nobody sees a field called ${name}.`);
    input.focus();
    input.select();
    await this.type(words);
  }

  readonly settled = settled;

  /** Waits until nothing moves any more. */
  async still() {
    await still(this.element);
  }

  #all(selector: string, root: Element = this.element): HTMLElement[] {
    return deep(root, selector);
  }
}
