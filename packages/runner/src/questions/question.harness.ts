import '../define.js';
import type {AnswerValue, QuestionBase} from '@parcours/definition';
import {fixture, html} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {click, findAll, focused, nameOf, squash} from '../person.harness.js';
import type {QuestionElement} from './question-element.js';

export type AnyQuestion = QuestionElement<QuestionBase & {type: string}, AnswerValue>;

/** A node of the browser's accessibility tree, as assistive technology reads it. */
export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  required?: boolean;
  invalid?: string | boolean;
  children?: AccessibleNode[];
}

/** Chromium alone shows us its accessibility tree. */
export const hasAccessibilityTree = 'userAgentData' in navigator;

/** What a person perceives of a question, and does with it. */
export class QuestionHarness {
  /** Every answer fired, in order. */
  readonly answers: (AnswerValue | undefined)[] = [];

  /** How often Enter asked to go on. */
  entered = 0;

  constructor(readonly element: AnyQuestion) {
    element.addEventListener('question-answer', ({value}) => this.answers.push(value));
    element.addEventListener('question-enter', () => this.entered++);
  }

  /** Puts a question on the page as a step does: every answer fired comes back as the value. */
  static async mount(tag: string, properties: object) {
    const element = document.createElement(tag) as AnyQuestion;
    Object.assign(element, {locale: 'en', source: 'en'}, properties);
    element.addEventListener('question-answer', ({value}) => (element.value = value));
    await fixture(html`<main>${element}</main>`);
    await element.updateComplete;
    return new QuestionHarness(element);
  }

  /** What the question stands on. */
  get surroundings() {
    return this.element.parentElement!;
  }

  get answer() {
    return this.answers.at(-1);
  }

  get label() {
    return this.#words('.label');
  }

  get help() {
    return this.#words('.help');
  }

  get error() {
    return this.#words('.error');
  }

  /** All that can be read. */
  get words() {
    return this.#words('.question');
  }

  get hasFocus() {
    return this.element.shadowRoot?.activeElement != null;
  }

  /** What the control with the focus is called. */
  get focusedName() {
    const element = focused();
    return element instanceof HTMLElement ? nameOf(element) : '';
  }

  /** What is typed, ticked or chosen, in document order: what a person would call the state of the question. */
  get shown(): string[] {
    return this.controls.flatMap(control => {
      if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type)) {
        return control.checked ? [nameOf(control)] : [];
      }
      return control instanceof HTMLButtonElement ? [] : [control.value];
    });
  }

  get controls() {
    return this.find<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement>(
      'input, textarea, select, button',
    );
  }

  /** What the controls are called. */
  get names() {
    return this.controls.map(nameOf);
  }

  /** The controls that can do nothing now. */
  get muted() {
    return this.controls.filter(control => control.ariaDisabled === 'true').map(nameOf);
  }

  /** The field that is typed in, and all that describes it. */
  get field() {
    const [field] = this.find<HTMLInputElement>('#field');
    if (!field) throw new Error('There is no field.');
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids
      .map(id =>
        this.find(`#${id}`)
          .map(element => squash(element.innerText))
          .join(),
      )
      .join(' ');
    return Object.assign(field, {description: described});
  }

  /** Texts that are marked with a language of their own. */
  get marked() {
    return this.find('[lang]').map(({lang, dir, textContent}) => ({
      lang,
      dir,
      text: squash(textContent ?? ''),
    }));
  }

  /** A strict Content-Security-Policy forbids these. */
  get hasStyleAttributes() {
    return this.find('[style]').length > 0;
  }

  /** The question's group, in the browser's own accessibility tree. */
  async group(): Promise<AccessibleNode> {
    // The snapshot leaves out what can neither be focused nor used, and a group can neither.
    const groups = this.find('fieldset, [role=radiogroup]');
    for (const group of groups) group.tabIndex = -1;
    const tree = (await a11ySnapshot({})) as unknown as AccessibleNode;
    for (const group of groups) group.removeAttribute('tabindex');
    const group = all(tree).find(({role}) => role === 'group' || role === 'radiogroup');
    if (!group) throw new Error('Assistive technology finds no group.');
    return group;
  }

  /** The group and all in it, in the browser's own accessibility tree. */
  async nodes(): Promise<AccessibleNode[]> {
    return all(await this.group());
  }

  focus() {
    this.element.focus();
    return this.settled();
  }

  /** Presses keys where the focus is, one after the other: `Tab`, `ArrowRight`, `a`. */
  async press(...keys: string[]) {
    for (const key of keys) {
      // Firefox knows the key by what it writes only.
      const press = key === 'Space' ? ' ' : key;
      await sendKeys({press});
      await this.settled();
    }
  }

  /** Types words where the focus is. */
  async type(words: string) {
    await sendKeys({type: words});
    await this.settled();
  }

  /** Presses what has this name, exactly, with a pointer: an option, a point, a button. */
  async choose(name: string) {
    const control = this.controls.find(control => nameOf(control) === name);
    if (!control) throw new Error(`Nobody sees "${name}".`);
    await click(control.closest('label') ?? control);
    await this.settled();
  }

  async show(properties: object) {
    Object.assign(this.element, properties);
    await this.settled();
  }

  async settled() {
    await this.element.updateComplete;
  }

  private find<Type extends HTMLElement = HTMLElement>(selector: string): Type[] {
    return findAll<Type>(this.element, selector);
  }

  #words(selector: string) {
    return squash(
      this.find(selector)
        .map(element => element.innerText)
        .join(' '),
    );
  }
}

function all(node: AccessibleNode): AccessibleNode[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}
