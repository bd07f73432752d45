import '../define.js';
import {fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {SequenceChangeEvent} from '../events/sequence-change-event.js';
import type {SequenceStore} from '../store/sequence-store.js';
import type {SequenceBuilder} from './sequence-builder.js';

/** An editor on a page: what a person sees in it and does with it. */
export class BuilderHarness {
  readonly changes: SequenceChangeEvent[] = [];

  private constructor(readonly element: SequenceBuilder) {
    element.addEventListener('sequence-change', event => this.changes.push(event));
  }

  static async mount(definition: unknown, locale = 'en', store: SequenceStore | null = null) {
    const element = await fixture<SequenceBuilder>(
      html`<sequence-builder .store=${store} .definition=${definition} .locale=${locale}></sequence-builder>`,
    );
    const harness = new BuilderHarness(element);
    await harness.settled();
    return harness;
  }

  /** Names of the steps on the path. */
  get steps() {
    return this.#all('sequence-path', '.step .name').map(({textContent}) => textContent?.trim());
  }

  /** The title in the preview's step. */
  get previewed() {
    return this.#all('sequence-runner', '.heading')[0]?.textContent?.trim();
  }

  /** What the top bar says of the store. */
  get saved() {
    return this.#all('sequence-save-status', '[role=status]')[0]?.textContent?.trim();
  }

  /** The words of the line or the dialog that asks about saving. */
  get asked() {
    return ['sequence-recovered-line', 'sequence-versions']
      .flatMap(tag => this.#all(tag, 'p, dd'))
      .map(({innerText}) => innerText.trim());
  }

  /** What the path says of a drag. */
  get said() {
    return this.#all('sequence-path', '.status')[0]?.textContent?.trim();
  }

  /** Presses what is called so. */
  async press(name: string) {
    await this.#click(this.#called(name));
  }

  /** Replaces the words of a field. */
  async write(label: string, words: string) {
    const field = this.#all('sequence-builder', 'label').find(({innerText}) => innerText.trim() === label);
    const control = (field as HTMLLabelElement | undefined)?.control as HTMLInputElement | null;
    if (!control) throw new Error(`Nobody sees a field called ${label}.`);
    control.focus();
    control.select();
    await sendKeys({type: words});
    await this.settled();
  }

  /** Puts the focus on what is called so, and presses keys. */
  async keys(name: string, ...keys: string[]) {
    this.#called(name).focus();
    for (const key of keys) await sendKeys({press: key});
    await this.settled();
  }

  /** Drags the grip of a step to the middle of another. */
  async drag(from: number, to: number) {
    const grip = this.#all('sequence-path', '.step .grip')[from]!;
    const target = this.#all('sequence-path', '.step')[to]!;
    grip.scrollIntoView({block: 'center'});
    const [start, end] = [middle(grip), middle(target)];
    await sendMouse({type: 'move', position: start});
    await sendMouse({type: 'down'});
    for (let i = 1; i <= 10; i++) {
      const between = Math.round(
        start[1] + ((end[1] + Math.sign(end[1] - start[1]) * 8 - start[1]) * i) / 10,
      );
      await sendMouse({type: 'move', position: [start[0], between]});
    }
    await this.settled();
    await sendMouse({type: 'up'});
    await this.settled();
  }

  async settled() {
    for (let i = 0; i < 6; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  }

  #called(name: string) {
    const found = this.#all('sequence-builder', 'button').find(
      button => (button.getAttribute('aria-label') ?? button.innerText).replace(/\s+/g, ' ').trim() === name,
    );
    if (!found) throw new Error(`Nobody sees a button called ${name}.`);
    return found;
  }

  async #click(element: HTMLElement) {
    element.scrollIntoView({block: 'center'});
    await this.settled();
    await sendMouse({type: 'click', position: middle(element)});
    await this.settled();
  }

  /** What matches within the first element of a tag, through all shadow roots. */
  #all(tag: string, selector: string): HTMLElement[] {
    const deep = (node: Element): HTMLElement[] =>
      [...(node.shadowRoot?.children ?? []), ...node.children].flatMap(child => [
        ...(child.matches(selector) ? [child as HTMLElement] : []),
        ...deep(child),
      ]);
    const first = (node: Element): Element | undefined => {
      if (node.localName === tag) return node;
      for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
        const found = first(child);
        if (found) return found;
      }
      return undefined;
    };
    const root = first(this.element);
    return root ? deep(root) : [];
  }
}

function middle(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
