import {fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {click, find, findAll, focused, until} from '../person.harness.js';
import {clinic, RunnerHarness} from '../sequence-runner/sequence-runner.harness.js';
import type {SequenceDialog} from './sequence-dialog.js';

/** A host's page with a button, and a dialog that holds a runner. */
export class DialogHarness {
  private constructor(
    readonly page: HTMLElement,
    readonly element: SequenceDialog,
    readonly runner: RunnerHarness,
  ) {}

  static async mount() {
    const page = await fixture<HTMLElement>(html`
      <main>
        <button id="opens">Tell <b>us</b></button>
        <button id="other">Something else</button>
        <sequence-dialog for="opens" locale="en">
          <sequence-runner locale="en" persist="none" .definition=${clinic}></sequence-runner>
        </sequence-dialog>
      </main>
    `);
    const element = find<SequenceDialog>(page, 'sequence-dialog');
    const runner = new RunnerHarness(find(page, 'sequence-runner'));
    await until(() => findAll(runner.element, '.heading').length, 'the first step');
    return new DialogHarness(page, element, runner);
  }

  /** Whether a dialog that is told to show before it has rendered is open in the end. */
  static async isOpenFromTheStart() {
    const element = document.createElement('sequence-dialog');
    document.body.append(element);
    element.show();
    await element.updateComplete;
    const {open} = find<HTMLDialogElement>(element, 'dialog');
    element.remove();
    return open;
  }

  get isOpen() {
    return find<HTMLDialogElement>(this.element, 'dialog').open;
  }

  /** What the dialog is called. */
  get name() {
    return find(this.element, 'dialog').ariaLabel;
  }

  /** Whether the focus is on the dialog's sheet or on something in it. */
  get holdsFocus() {
    const active = focused();
    return (
      active !== null &&
      findAll(this.element, '.sheet, .sheet *')
        .concat(findAll(this.runner.element, '*'))
        .includes(active as HTMLElement)
    );
  }

  get focusedId() {
    return focused()?.id;
  }

  /** Presses a button of the host's page. */
  press(id: string) {
    return this.#act(() => click(find(this.page, `#${id}`)));
  }

  /** Presses the words of the host's button, which are an element of their own. */
  pressWords() {
    return this.#act(() => click(find(this.page, '#opens b')));
  }

  pressClose() {
    return this.#act(() => click(find(this.element, '.close')));
  }

  pressVeil() {
    return this.#act(() => sendMouse({type: 'click', position: [4, 4]}));
  }

  /** Presses in the dialog, where there is nothing to press. */
  pressInside() {
    const {left, top} = find(this.element, '.sheet').getBoundingClientRect();
    return this.#act(() => sendMouse({type: 'click', position: [Math.round(left + 6), Math.round(top + 6)]}));
  }

  key(press: string) {
    return this.#act(() => sendKeys({press}));
  }

  async #act(act: () => Promise<unknown>) {
    await act();
    const [dialog] = findAll(this.element, 'dialog');
    await Promise.all(dialog?.getAnimations().map(animation => animation.finished) ?? []);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}
